package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A morning of three people, replayed. By hand: calls of the contact list are due after two hours
 * and one of them came half an hour too late; after one hour two are too late.
 */
@ProcessTest
class ReplayTest {

  private static final SignedInUser DESIGNER =
      new SignedInUser("replay-designer", "设计员", Role.DESIGNER, List.of(), List.of());
  private static final String DEADLINES = "task-deadlines.dmn";
  private static final String RULES = "restriction-rules.dmn";
  private static final String VERIFICATION = "case-verification.bpmn";
  private static final String CALL = "check-by-phone";

  /** Every test has a day of its own: whatever was opened in a time is replayed. */
  private static final AtomicInteger DAY = new AtomicInteger(2);

  @Autowired Walk walk;
  @Autowired Drafts drafts;
  @Autowired DraftFiles files;
  @Autowired Replays replays;
  @Autowired List<DueWork> works;
  @Autowired SixfoldClock clock;
  @Autowired JdbcTemplate jdbc;

  private Instant from;
  private Instant to;

  @BeforeEach
  void threePeople() {
    jdbc.update("update model_replay set running_key = null");
    String day = "2021-08-%02d".formatted(DAY.incrementAndGet());
    walk.startAt(day + "T09:00");
    from = clock.now();
    String held = walk.open(Walk.GRID, true, true);
    String late = walk.open(Walk.GRID, true, true);
    String other = walk.open(Walk.GRID, true, false);
    walk.startAt(day + "T10:30");
    walk.complete(held, CALL, "CONCERNED", Filled.phoneCheck());
    walk.complete(
        held,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("CLOSE_CONTACT", "CENTRALISED_ISOLATION", walk.at("2021-08-01T15:00")));
    walk.complete(held, "sign-decision", "SIGNED", Filled.decision());
    walk.startAt(day + "T11:30");
    walk.complete(late, CALL, "NOT_CONCERNED", elsewhere());
    walk.complete(other, CALL, "NOT_CONCERNED", elsewhere());
    walk.startAt(day + "T11:40");
    to = clock.now();
  }

  private static Map<String, Object> elsewhere() {
    Map<String, Object> answers = new HashMap<>(Filled.phoneCheck());
    answers.put("wasInArea", "NO");
    answers.remove("stays");
    return answers;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String draft() {
    return drafts.begin(DESIGNER, "回放").id();
  }

  private String draft(String file, String before, String after) {
    String id = draft();
    Draft.File text = files.read(DESIGNER, id, file);
    assertThat(text.content()).contains(before);
    files.write(
        DESIGNER, id, file, text.revision(), bytes(text.content().replace(before, after)), null);
    return id;
  }

  private Replay replayed(String draftId) {
    int n = replays.start(DESIGNER, draftId, from, to, null).n();
    works.stream()
        .filter(work -> work.getClass().getSimpleName().startsWith("ReplayRun"))
        .forEach(work -> assertThat(work.runDue(clock.now())).isEqualTo(1));
    assertThat(replays.list(DESIGNER, draftId, new Paging(500, null)).items())
        .extracting(Replay::n)
        .contains(n);
    Replay done = replays.find(DESIGNER, draftId, n);
    assertThat(done.state()).isEqualTo(Replay.State.DONE);
    return done;
  }

  private List<CaseChange> changes(String draftId, int n, String difference) {
    return replays.cases(DESIGNER, draftId, n, difference, new Paging(500, null)).items();
  }

  private static ReplaySummary.KindMissed calls(ReplaySummary summary) {
    return summary.missed().byKind().stream()
        .filter(kind -> kind.kind().equals(CALL))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsInForceLeadsToWhatReallyWas() {
    String id = draft();

    Replay replay = replayed(id);

    assertThat(replay.progress()).isEqualTo(new Replay.Progress(3, 3));
    assertThat(replay.summary().cases()).isEqualTo(3);
    assertThat(replay.summary().reproduced()).isEqualTo(3);
    assertThat(replay.summary().assumed()).isZero();
    assertThat(replay.summary().changed()).isZero();
    assertThat(changes(id, replay.n(), null)).isEmpty();
  }

  @Test
  void aTimeWithoutAnEndGoesAsFarAsThereIsAny() {
    Replay replay = replays.start(DESIGNER, draft(), from, null, null);

    assertThat(replay.to()).isEqualTo(clock.now());
  }

  @Test
  void aShorterDeadlineIsMissedByOneMore() {
    String id = draft(DEADLINES, "<text>\"c+2h\"</text>", "<text>\"c+1h\"</text>");

    Replay replay = replayed(id);

    assertThat(calls(replay.summary())).isEqualTo(new ReplaySummary.KindMissed(CALL, 3, 3, 1, 2));
    assertThat(replay.summary().decidedDifferently()).isZero();
    assertThat(changes(id, replay.n(), "MISSED"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.missedAfter() - change.missedBefore()).isEqualTo(1);
              assertThat(change.heldMinutes()).isZero();
            });
  }

  @Test
  void twoDaysMoreInTheTableHoldOnePersonFortyEightHoursLonger() {
    String id =
        draft(
            RULES,
            "<outputEntry id=\"CN8_CLOSE_CONTACT_CENTRALISED_days1\"><text>14</text>",
            "<outputEntry id=\"CN8_CLOSE_CONTACT_CENTRALISED_days1\"><text>16</text>");

    Replay replay = replayed(id);

    assertThat(replay.summary().heldLonger()).isEqualTo(new ReplaySummary.Held(1, 48, 48, 1));
    assertThat(replay.summary().heldShorter().cases()).isZero();
    assertThat(replay.summary().longerRows())
        .containsExactly(
            new HoldingRules.Longer("CLOSE_CONTACT", "CN8/CLOSE_CONTACT/CENTRALISED", 2));
    assertThat(changes(id, replay.n(), "LONGER"))
        .singleElement()
        .satisfies(change -> assertThat(change.heldMinutes()).isEqualTo(48 * 60));
  }

  @Test
  void aNewTaskOnTheWayIsAnsweredAsUsualAndCounted() {
    String id =
        draft(
            VERIFICATION,
            "sourceRef=\"userTask_confirmClass\"",
            "sourceRef=\"userTask_lookAgain\"");
    Draft.File text = files.read(DESIGNER, id, VERIFICATION);
    files.write(
        DESIGNER,
        id,
        VERIFICATION,
        text.revision(),
        bytes(
            text.content()
                .replace(
                    "<bpmn:exclusiveGateway id=\"gateway_whereToBegin\"",
                    "<bpmn:userTask id=\"userTask_lookAgain\"><bpmn:extensionElements>"
                        + "<camunda:properties><camunda:property name=\"kind\" value=\"look-again\" />"
                        + "<camunda:property name=\"role\" value=\"DOCTOR\" /></camunda:properties>"
                        + "</bpmn:extensionElements></bpmn:userTask><bpmn:sequenceFlow id=\"flow_new\""
                        + " sourceRef=\"userTask_confirmClass\" targetRef=\"userTask_lookAgain\" />"
                        + "<bpmn:exclusiveGateway id=\"gateway_whereToBegin\"")),
        null);

    Replay replay = replayed(id);

    assertThat(replay.summary().assumed()).isEqualTo(1);
    assertThat(changes(id, replay.n(), null))
        .singleElement()
        .satisfies(change -> assertThat(change.added()).containsExactly("look-again"));
    assertThat(replay.summary().loadByRole())
        .filteredOn(load -> load.role().equals("DOCTOR"))
        .singleElement()
        .satisfies(load -> assertThat(load.after()).isEqualTo(load.before() + 1));
  }

  @Test
  void theSameQuestionHasTheSameAnswerAndNamesNoCase() {
    String id = draft(DEADLINES, "<text>\"c+2h\"</text>", "<text>\"c+1h\"</text>");

    Replay first = replayed(id);
    Replay second = replayed(id);

    assertThat(second.resultHash()).isEqualTo(first.resultHash());
    assertThat(second.summary()).isEqualTo(first.summary());
    assertThat(changes(id, second.n(), null)).isEqualTo(changes(id, first.n(), null));
    List<String> written = jdbc.queryForList("select content from model_replay_case", String.class);
    jdbc.queryForList("select id from case_file", String.class)
        .forEach(caseId -> assertThat(written).noneMatch(text -> text.contains(caseId)));
  }
}
