package org.sixfold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class IsolationTest {

  @Autowired Walk walk;
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

    assertThat(
            walk.count("select count(*) from outbox_mail where dedupe_key like 'note:REPORT_ABN%'"))
        .isPositive();
    assertThat(walk.restrictions(id)).allMatch(one -> one.endsWith("running"));
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
  void aDeathWithdrawsEveryTaskOfBothBranches() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-31T09:00");
    assertThat(walk.open(id)).contains("check-before-release", "report-day", "take-sample");

    walk.complete(id, "report-day", "DECEASED", Map.of());

    assertThat(walk.state(id)).isEqualTo("DECEASED");
    assertThat(walk.open(id)).isEmpty();
    assertThat(walk.isAlive(id)).isFalse();
    assertThat(walk.restrictions(id)).noneMatch(one -> one.endsWith("running"));
  }
}
