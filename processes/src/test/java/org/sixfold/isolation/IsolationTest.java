package org.sixfold.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Outside;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.sixfold.worklist.BulkTasks;
import org.sixfold.worklist.TaskDrafts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class IsolationTest {

  private static final String SUPERVISOR = "command-1";
  private static final List<String> NO_SYMPTOMS = List.of("NONE");
  private static final Map<String, Object> TEMP = Map.of("temp", 36.6);

  @Autowired Walk walk;
  @Autowired Outside outside;
  @Autowired BulkTasks bulk;
  @Autowired TaskDrafts taskDrafts;
  @Autowired Shortcuts shortcuts;
  @Autowired List<CaseMessageHandler> messages;
  @Autowired UserDirectory users;
  @Autowired SixfoldClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void twoReportsADayAndAMissingOneIsRecordedAsMissing() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    assertThat(walk.due(id, "report-day")).isEqualTo("2021-12-11T10:00");
    walk.complete(id, "report-day", "NORMAL", Filled.report());
    walk.until("2021-12-11T15:59");
    assertThat(walk.open(id)).doesNotContain("report-day");

    walk.until("2021-12-11T16:00");
    assertThat(walk.due(id, "report-day")).isEqualTo("2021-12-11T20:00");
    walk.until("2021-12-11T22:00");

    assertThat(walk.open(id)).doesNotContain("report-day");
    assertThat(
            jdbc.queryForList(
                "select outcome from daily_report where case_id = ? order by report_part",
                String.class,
                id))
        .containsExactly("MISSED", "NORMAL");
  }

  @Test
  void testsComeOnTheDaysOfTheRuleAndARefusedOneMovesNothing() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    assertThat(walk.due(id, "take-sample")).isEqualTo("2021-12-11T16:00");
    walk.complete(id, "take-sample", "REFUSED", Map.of("refused", true, "reason", "怕痛"));
    walk.until("2021-12-14T07:59");
    assertThat(walk.open(id)).doesNotContain("take-sample");
    walk.until("2021-12-14T08:00");
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));

    assertThat(walk.restrictions(id).get(0))
        .isEqualTo("CENTRALISED_ISOLATION 2021-12-25T00:00 running");
  }

  @Test
  void anAbnormalReportCallsTheDoctorAndDoesNotMoveTheEnd() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    Map<String, Object> form = new HashMap<>(Filled.report());
    form.put("temp", 37.3);

    walk.complete(id, "report-day", "ABNORMAL", form);

    assertThat(walk.role(id, "assess-symptoms")).isEqualTo("DOCTOR");
    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2021-12-11T09:30");
    assertThat(walk.restrictions(id)).allMatch(one -> one.endsWith("running"));
  }

  @Test
  void whatThePersonDeclaresIsNotAskedForAgain() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");

    outside.tells(SUPERVISOR, id, "report.declared", Map.of("temp", 36.6, "symptoms", NO_SYMPTOMS));

    assertThat(walk.open(id)).doesNotContain("report-day");
    assertThat(reports(id)).containsExactly("MORNING NORMAL SELF");
    walk.until("2021-12-11T16:00");
    assertThat(walk.due(id, "report-day")).as("the next one").isEqualTo("2021-12-11T20:00");
  }

  @Test
  void whatAPersonDeclaresAtNightIsHeardAtNight() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-12T03:00");

    outside.tells(
        SUPERVISOR,
        id,
        "report.declared",
        Map.of("temp", 38.4, "needs", List.of("MEDICINE"), "mood", "LOW"));

    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2021-12-12T03:30");
    assertThat(walk.open(id)).filteredOn("meet-need"::equals).hasSize(2);
    assertThat(reports(id)).contains("NIGHT ABNORMAL SELF");
  }

  @Test
  void aLateReportTakesThePlaceOfTheMissingOne() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T13:00");
    assertThat(reports(id)).containsExactly("MORNING MISSED null");

    outside.tells(SUPERVISOR, id, "report.declared", Map.of("temp", 36.6));

    assertThat(reports(id)).containsExactly("MORNING NORMAL SELF");
  }

  @Test
  void aReportThatCannotBeIsRefused() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");

    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("temp", "36.6"),
            Map.of("temp", 33.9),
            Map.of("temp", 36.55),
            Map.of("temp", 36.6, "symptoms", List.of("BORED")),
            Map.of("temp", 36.6, "mood", "GREAT"))) {
      assertThatThrownBy(() -> outside.tells(SUPERVISOR, id, "report.declared", wrong))
          .hasMessage("form.invalid");
    }
    assertThatThrownBy(
            () ->
                outside.tells(
                    SUPERVISOR, walk.open(Walk.GRID, true, false), "report.declared", TEMP))
        .as("nothing restricts this person")
        .hasMessage("message.notExpected");
  }

  @Test
  void manyReportsAtOnceAreOnlyThoseEachMeasured() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    SignedInUser desk = users.find(walk.assignee(id, "report-day")).orElseThrow();
    String task = walk.task(id, "report-day");
    Map<String, Object> shared = new HashMap<>();
    shared.put("actedAt", walk.now());
    shared.put("source", "IN_PERSON");
    shared.put("outcome", "NORMAL");

    assertThat(bulk(desk, task, shared)).isEqualTo("report.valuesMissing");
    Map<String, Object> same = new HashMap<>(shared);
    same.putAll(Filled.report());
    assertThat(bulk(desk, task, same)).isEqualTo("report.valuesNotShared");

    taskDrafts.save(desk, task, Filled.report(), null);
    assertThat(bulk(desk, task, shared)).isNull();
    assertThat(reports(id)).containsExactly("MORNING NORMAL SELF");
  }

  @Test
  void whoIsNotReachedTwiceIsLookedInOn() {
    String id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    Map<String, Object> form = Map.of("method", "NOT_REACHED", "notReached", "两次无人接听");
    walk.complete(id, "report-day", "NOT_REACHED", form);
    assertThat(walk.open(id)).doesNotContain("visit-person");
    walk.until("2021-12-12T09:00");

    walk.complete(id, "report-day", "NOT_REACHED", form);

    assertThat(walk.due(id, "visit-person")).isEqualTo("2021-12-12T13:00");
  }

  @Test
  void ifTheUpperLevelRefusesThePersonIsFreeAtOnce() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T12:00");
    String signer =
        jdbc.queryForObject("select signed_by from decision where case_id = ?", String.class, id);
    String other = signer.equals("do-01") ? "do-02" : "do-01";
    String decision =
        jdbc.queryForObject("select id from decision where case_id = ?", String.class, id);

    CaseMessageHandler upper =
        messages.stream()
            .filter(one -> one.name().equals("decision.upperAnswered"))
            .findFirst()
            .orElseThrow();
    transaction.executeWithoutResult(
        status ->
            upper.handle(
                id,
                users.find(other).orElseThrow(),
                clock.now(),
                Map.of("decisionId", decision, "answer", "REFUSED")));

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id)).noneMatch(one -> one.endsWith("running"));
    assertThat(walk.open(id)).containsExactly("announce-release", "hand-back");
  }

  @Test
  void aConfirmedDeathWithdrawsEveryTaskOfBothBranches() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-31T09:00");
    assertThat(walk.open(id)).contains("check-before-release", "report-day", "take-sample");

    walk.complete(id, "report-day", "DECEASED", Map.of());
    walk.complete(id, "confirm-death", "CONFIRMED", Filled.death());

    assertThat(walk.state(id)).isEqualTo("DECEASED");
    assertThat(walk.open(id)).isEmpty();
    assertThat(walk.isAlive(id)).isFalse();
    assertThat(walk.restrictions(id)).noneMatch(one -> one.endsWith("running"));
  }

  private String bulk(SignedInUser user, String task, Map<String, Object> data) {
    return bulk.run(user, BulkTasks.Action.COMPLETE, List.of(task), data).results().get(0).code();
  }

  private List<String> reports(String id) {
    return jdbc.query(
        "select report_part, outcome, report_method from daily_report where case_id = ?"
            + " order by reported_at, id",
        (row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3),
        id);
  }
}
