package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.Draft;
import org.sixfold.modeling.DraftFiles;
import org.sixfold.modeling.Drafts;
import org.sixfold.replay.CaseChange;
import org.sixfold.replay.HoldingRules;
import org.sixfold.replay.Replay;
import org.sixfold.replay.ReplaySummary;
import org.sixfold.replay.Replays;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.Paging;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.Outside;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whole paths replayed, from the first call to the calls after the end: {@link PastWeek}.
 *
 * <p>By hand: one report and the three parts of one visit were missed. Four people gave 17 samples,
 * those of the first day at half past twelve, all others at half past nine. Somebody isolated at
 * home was visited by three on seven days.
 */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayedWeekTest {

  private static final SignedInUser DESIGNER =
      new SignedInUser("week-designer", "设计员", Role.DESIGNER, List.of(), List.of());
  private static final String RULES = "restriction-rules.dmn";

  @Autowired Walk walk;
  @Autowired Outside outside;
  @Autowired Drafts drafts;
  @Autowired DraftFiles files;
  @Autowired Replays replays;
  @Autowired List<DueWork> works;
  @Autowired SixfoldClock clock;
  @Autowired JdbcTemplate jdbc;

  private Instant from;
  private Instant to;
  private String draft;

  @BeforeAll
  void theWeek() {
    new PastWeek(walk, outside).walked();
    to = clock.now();
    walk.startAt(PastWeek.BEGINS);
    from = clock.now();
  }

  @BeforeEach
  void afterwards() {
    jdbc.update("update model_replay set running_key = null");
    walk.startAt(PastWeek.ENDS);
    draft = drafts.begin(DESIGNER, "回放").id();
  }

  private void edit(String file, String before, String after) {
    Draft.File text = files.read(DESIGNER, draft, file);
    assertThat(text.content()).contains(before);
    byte[] edited = text.content().replace(before, after).getBytes(StandardCharsets.UTF_8);
    files.write(DESIGNER, draft, file, text.revision(), edited, null);
  }

  private void days(String rule, int before, int after) {
    String row = "<outputEntry id=\"CN9_" + rule + "_days1\"><text>";
    edit(RULES, row + before, row + after);
  }

  /** Five days instead of seven, without the test of the seventh. */
  private void shorterAtTheFacility() {
    days("CLOSE_CONTACT_CENTRALISED", 7, 5);
    String row = "<outputEntry id=\"CN9_CLOSE_CONTACT_CENTRALISED_tests1\"><text>";
    edit(RULES, row + "\"1,2,3,5,7\"", row + "\"1,2,3,5\"");
  }

  private Replay replayed() {
    int n = replays.start(DESIGNER, draft, from, to, null).n();
    works.stream()
        .filter(work -> work.getClass().getSimpleName().startsWith("ReplayRun"))
        .forEach(work -> assertThat(work.runDue(clock.now())).isEqualTo(1));
    Replay done = replays.find(DESIGNER, draft, n);
    assertThat(done.state()).isEqualTo(Replay.State.DONE);
    return done;
  }

  private List<CaseChange> changes(Replay replay, String difference) {
    return replays.cases(DESIGNER, draft, replay.n(), difference, new Paging(500, null)).items();
  }

  private static ReplaySummary.KindMissed missed(Replay replay, String kind) {
    return replay.summary().missed().byKind().stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static ReplaySummary.RoleLoad load(Replay replay, String role) {
    return replay.summary().loadByRole().stream()
        .filter(one -> one.role().equals(role))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsInForceLeadsToWhatReallyWas() {
    Replay replay = replayed();

    assertThat(replay.summary().cases()).isEqualTo(5);
    assertThat(replay.summary().reproduced()).isEqualTo(5);
    assertThat(replay.summary().assumed()).isZero();
    assertThat(missed(replay, "report-day"))
        .isEqualTo(new ReplaySummary.KindMissed("report-day", 48, 48, 1, 1));
    assertThat(missed(replay, "visit-jointly"))
        .isEqualTo(new ReplaySummary.KindMissed("visit-jointly", 21, 21, 3, 3));
    assertThat(replay.summary().missed().before()).isEqualTo(4);
    assertThat(changes(replay, null)).isEmpty();
  }

  @Test
  void samplesDueAtNoonAreLateOnTheFirstDayOnly() {
    String row = "<outputEntry id=\"take_sample_due\"><text>";
    edit("task-deadlines.dmn", row + "\"16:00\"", row + "\"12:00\"");

    Replay replay = replayed();

    assertThat(missed(replay, "take-sample"))
        .isEqualTo(new ReplaySummary.KindMissed("take-sample", 17, 17, 0, 4));
    assertThat(changes(replay, "MISSED"))
        .hasSize(4)
        .allSatisfy(
            change -> {
              assertThat(change.missedAfter() - change.missedBefore()).isEqualTo(1);
              assertThat(change.heldMinutes()).isZero();
              assertThat(change.added()).isEmpty();
            });
  }

  @Test
  void twoAreHeldTwoDaysShorterAndOneTwoDaysLonger() {
    shorterAtTheFacility();
    days("MEDIUM_RISK_AREA_HOME", 7, 9);

    Replay replay = replayed();

    assertThat(replay.summary().heldShorter()).isEqualTo(new ReplaySummary.Held(2, 96, 48, 0));
    assertThat(replay.summary().heldLonger()).isEqualTo(new ReplaySummary.Held(1, 48, 48, 0));
    assertThat(replay.summary().longerRows())
        .containsExactly(
            new HoldingRules.Longer("MEDIUM_RISK_AREA", "CN9/MEDIUM_RISK_AREA/HOME", 2));
    assertThat(changes(replay, "SHORTER"))
        .extracting(CaseChange::heldMinutes)
        .containsExactly(-48 * 60L, -48 * 60L);
    assertThat(changes(replay, "LONGER"))
        .extracting(CaseChange::heldMinutes)
        .containsExactly(48 * 60L);
    assertThat(replay.summary().decidedDifferently()).isZero();
  }

  @Test
  void whoseRowIsNoLongerInForceWouldNotHaveBeenWatched() {
    String row = "<outputEntry id=\"CN9_LOW_RISK_AREA_DAILY_MONITORING_validTo\"><text>";
    edit(RULES, row + "\"2022-11-10\"", row + "\"2022-10-01\"");

    Replay replay = replayed();

    assertThat(changes(replay, "DECIDED"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.decided())
                  .containsExactly(
                      new CaseChange.Decided(
                          CaseChange.What.RULE, "CN9/LOW_RISK_AREA/DAILY_MONITORING", "NONE"));
              assertThat(change.heldMinutes())
                  .as("from half past nine on Monday to midnight before Thursday")
                  .isEqualTo(-(62 * 60 + 30));
            });
  }

  @Test
  void anIsolationWithoutVisitsFreesThreePeopleOnSevenDays() {
    edit("case-isolation.bpmn", "${place == 'HOME'}", "${outcome == 'NEVER'}");
    edit("case-isolation.bpmn", "${place != 'HOME'}", "${outcome != 'NEVER'}");

    Replay replay = replayed();

    assertThat(changes(replay, null))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.dropped()).isEqualTo(Collections.nCopies(21, "visit-jointly"));
              assertThat(change.added()).isEmpty();
              assertThat(change.missedBefore()).isEqualTo(3);
              assertThat(change.missedAfter()).isZero();
            });
    for (String role : List.of("DOCTOR", "POLICE_OFFICER", "VILLAGE_CADRE")) {
      assertThat(load(replay, role).before() - load(replay, role).after()).as(role).isEqualTo(7);
    }
    assertThat(load(replay, "POLICE_OFFICER").after()).isZero();
    assertThat(load(replay, "GRID_MEMBER").after()).isEqualTo(load(replay, "GRID_MEMBER").before());
  }

  /** Whoever comes to a stage is asked something more first. */
  private void askAtTheBeginning(String file, String period) {
    String plan = "sourceRef=\"serviceTask_planStage\" targetRef=\"";
    edit(file, plan + period + "\"", plan + "userTask_lookAgain\"");
    edit(
        file,
        "<bpmn:serviceTask id=\"serviceTask_planStage\"",
        "<bpmn:userTask id=\"userTask_lookAgain\"><bpmn:extensionElements><camunda:properties>"
            + "<camunda:property name=\"kind\" value=\"look-again\" />"
            + "<camunda:property name=\"role\" value=\"DOCTOR\" /></camunda:properties>"
            + "</bpmn:extensionElements></bpmn:userTask><bpmn:sequenceFlow id=\"flow_lookAgain\""
            + " sourceRef=\"userTask_lookAgain\" targetRef=\""
            + period
            + "\" /><bpmn:serviceTask id=\"serviceTask_planStage\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          case-isolation  | subProcess_isolated  | CENTRALISED_ISOLATION CENTRALISED_ISOLATION HOME_ISOLATION
          case-monitoring | subProcess_monitored | DAILY_MONITORING HOME_MONITORING HOME_MONITORING
          """)
  void isolationAndMonitoringAreToldApart(String model, String period, String restrictions) {
    askAtTheBeginning(model + ".bpmn", period);

    Replay replay = replayed();

    assertThat(changes(replay, null))
        .allSatisfy(change -> assertThat(change.added()).containsExactly("look-again"))
        .flatExtracting(CaseChange::restrictions)
        .filteredOn(within -> within.added().contains("look-again"))
        .extracting(CaseChange.Within::kind)
        .containsExactlyInAnyOrder(restrictions.split(" "));
  }

  /**
   * At home for seven days: 21 visits, 14 reports, 3 samples among others; the second stage of two
   * at the facility: three reports each.
   */
  @Test
  void tasksAreCountedByTheRestrictionInWhichTheyCame() {
    assertThat(replayed().summary().byRestriction())
        .containsExactly(
            new ReplaySummary.KindMissed("CENTRALISED_ISOLATION", 53, 53, 1, 1),
            new ReplaySummary.KindMissed("DAILY_MONITORING", 11, 11, 0, 0),
            new ReplaySummary.KindMissed("HOME_ISOLATION", 47, 47, 3, 3),
            new ReplaySummary.KindMissed("HOME_MONITORING", 14, 14, 0, 0),
            new ReplaySummary.KindMissed("NONE", 16, 16, 0, 0));
  }

  @Test
  void theSameTwice() {
    shorterAtTheFacility();

    Replay first = replayed();
    Replay second = replayed();

    assertThat(second.resultHash()).isEqualTo(first.resultHash());
    assertThat(second.summary()).isEqualTo(first.summary());
  }
}
