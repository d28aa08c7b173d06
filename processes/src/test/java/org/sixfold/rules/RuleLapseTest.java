package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Timestamp;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One case for which it fails on the day of new rules holds up nobody else, nor itself. */
@ProcessTest
class RuleLapseTest {

  /** In order of ids it comes before every other case. */
  private static final String CASE = "0-lapse";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired UnfittedCases unfitted;
  @Autowired RuntimeService engine;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void theWeekBefore() {
    jdbc.update("update restriction set ended_at = lawful_end where ended_at is null");
    jdbc.update("delete from rule_change_day");
    jdbc.update("delete from rule_switch_line");
    jdbc.update("delete from rule_switch");
    jdbc.update("delete from rule_change_told");
    jdbc.update("delete from rule_lapse_left");
    walk.startAt("2022-06-25T09:00");
  }

  @AfterEach
  void itNeverWas() {
    jdbc.update("delete from rule_lapse_left");
    for (String table : new String[] {"restriction", "decision", "person"}) {
      jdbc.update("delete from " + table + " where case_id = ?", CASE);
    }
    jdbc.update("delete from case_file where id = ?", CASE);
  }

  @Test
  void whomTheDatabaseRefusesKeepsTheEndAndTheOthersAreFitted() {
    unknownRule("2022-07-01 16:00:00");
    jdbc.execute(
        "alter table restriction add constraint refuses_shorter check (case_id <> '%s'"
                .formatted(CASE)
            + " or lawful_end = timestamp '2022-07-01 16:00:00')");
    jdbc.execute(
        "alter table restriction add constraint refuses_earlier check (case_id <> '%s'"
                .formatted(CASE)
            + " or ended_at is null or ended_at = lawful_end)");
    try {
      String isolated = shortcuts.isolated("CLOSE_CONTACT", "2022-06-24T15:00");

      walk.until("2022-06-28T00:00");

      assertThat(walk.restrictions(isolated))
          .containsExactly(
              "CENTRALISED_ISOLATION 2022-07-02T00:00 running",
              "HOME_MONITORING 2022-07-05T00:00 running");
      assertThat(walk.restrictions(CASE))
          .containsExactly("CENTRALISED_ISOLATION 2022-07-02T00:00 running");
      assertThat(waiting()).isEqualTo(1);

      walk.until("2022-06-29T00:00");
      assertThat(told(CASE)).as("told once, however often it was tried").isEqualTo(1);
      assertThat(walk.count("select attempts from rule_lapse_left where case_id = ?", CASE))
          .isBetween(5, 30);
      walk.until("2022-07-02T00:00");
      assertThat(walk.restrictions(CASE))
          .containsExactly("CENTRALISED_ISOLATION 2022-07-02T00:00 2022-07-02T00:00");
      walk.until("2022-07-02T12:00");
      assertThat(waiting()).as("nothing is left to fit").isZero();
    } finally {
      jdbc.execute("alter table restriction drop constraint refuses_shorter");
      jdbc.execute("alter table restriction drop constraint refuses_earlier");
    }
  }

  @Test
  void whomNoRuleIsKnownForIsFree() {
    unknownRule("2022-07-01 16:00:00");

    walk.until("2022-06-28T00:00");

    assertThat(walk.restrictions(CASE))
        .containsExactly("CENTRALISED_ISOLATION 2022-07-02T00:00 2022-06-25T09:00");
  }

  /** An operator stopped the instance: what frees the person does not wait for the path. */
  @Test
  void whosePathStandsStillIsFreeNoLaterAndFollowsOnceItCan() {
    String stopped = shortcuts.isolated("CLOSE_CONTACT", "2022-06-18T15:00");
    String other = shortcuts.isolated("CLOSE_CONTACT", "2022-06-18T15:00");
    suspend(stopped, true);

    walk.until("2022-06-28T00:10");

    assertThat(walk.restrictions(stopped)).isEqualTo(walk.restrictions(other));
    assertThat(walk.stage(other)).isEqualTo("MONITORING");
    assertThat(walk.stage(stopped)).isEqualTo("ISOLATION");
    assertThat(told(stopped)).isEqualTo(1);
    assertThat(notice(stopped))
        .as("the paper waits for the path as little as the end does")
        .isEqualTo(notice(other))
        .contains("居家");

    suspend(stopped, false);
    walk.until("2022-06-28T06:00");
    assertThat(notices(stopped)).as("once").isEqualTo(1);
    assertThat(walk.stage(stopped)).isEqualTo("MONITORING");
    assertThat(waiting()).isZero();
    walk.until("2022-06-29T00:00");
    assertThat(walk.state(stopped)).isEqualTo("RELEASED");
  }

  /** Whom no rule in force restricts any more, while the path stands still. */
  @Test
  void whomNothingRestrictsAnyMoreHasAPaperThatSaysSo() {
    String stopped = shortcuts.isolated("CLOSE_CONTACT", "2022-06-14T15:00");
    suspend(stopped, true);

    walk.until("2022-06-28T12:00");

    assertThat(walk.restrictions(stopped)).noneMatch(one -> one.endsWith("running"));
    assertThat(notice(stopped)).contains("全部措施自2022年6月28日0时00分起解除");
    suspend(stopped, false);
    walk.until("2022-06-29T00:00");
    assertThat(notices(stopped)).isEqualTo(1);
  }

  /** A paper that cannot be made now keeps nobody longer, and is made when it can be. */
  @Test
  void whosePaperFailsIsFreeNoLaterAndHasItOnce() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-06-18T15:00");
    jdbc.execute(
        "alter table case_paper add constraint refuses_paper check (kind <> 'RULE_CHANGE_NOTICE'"
            + " or case_id <> '%s')".formatted(id));
    try {
      walk.until("2022-06-28T03:00");
      assertThat(walk.restrictions(id))
          .containsExactly(
              "CENTRALISED_ISOLATION 2022-06-28T00:00 2022-06-28T00:00",
              "HOME_MONITORING 2022-06-29T00:00 running");
      assertThat(notices(id)).isZero();
    } finally {
      jdbc.execute("alter table case_paper drop constraint refuses_paper");
    }
    walk.until("2022-06-28T12:00");
    assertThat(notices(id)).isEqualTo(1);
    assertThat(waiting()).isZero();
  }

  private int notices(String caseId) {
    return walk.count(
        "select count(*) from case_paper where case_id = ? and kind = 'RULE_CHANGE_NOTICE'",
        caseId);
  }

  /** What is left of the measure, as its paper says. */
  private String notice(String caseId) {
    assertThat(notices(caseId)).isEqualTo(1);
    return walk.values(
            "select content from case_paper where case_id = ? and kind = 'RULE_CHANGE_NOTICE'",
            caseId)
        .get(0)
        .replaceAll("(?s).*What is left</span></td><td colspan=\"3\">(.*?)</td>.*", "$1");
  }

  private double waiting() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    unfitted.bindTo(registry);
    return registry.get("sixfold.rules.unfitted").gauge().value();
  }

  private int told(String caseId) {
    return walk.count(
        "select count(*) from outbox_mail where dedupe_key like 'note:RULE_NOT_FITTED:"
            + caseId
            + "%'");
  }

  private void suspend(String caseId, boolean stand) {
    walk.values(
            "select distinct r.ID_ from ACT_RU_EXECUTION r join ACT_RU_EXECUTION p"
                + " on p.ROOT_PROC_INST_ID_ = r.ROOT_PROC_INST_ID_"
                + " where p.BUSINESS_KEY_ = ? and r.ID_ = r.PROC_INST_ID_",
            caseId)
        .forEach(
            id -> {
              if (stand) {
                engine.suspendProcessInstanceById(id);
              } else {
                engine.activateProcessInstanceById(id);
              }
            });
  }

  /** A decision by a rule that no table knows, for a class that nobody proposed. */
  private void unknownRule(String end) {
    jdbc.update(
        "insert into case_file (id, grid, grid_path, case_state, stage, source, contact_list,"
            + " phone_usable, opened_at) values (?, ?, '/', 'UNDER_CONTROL', 'ISOLATION', 'LIST',"
            + " true, true, '2022-06-24 00:00:00')",
        CASE,
        Walk.GRID);
    jdbc.update("insert into person (case_id, name) values (?, '某人')", CASE);
    jdbc.update(
        "insert into decision (id, case_id, authority, legal_basis, document_no, rule_id,"
            + " proposed_by, signed_by, signed_at) values (?, ?, '-', '-', '-', 'x', 'dr-01',"
            + " 'do-02', '2022-06-24 00:00:00')",
        CASE,
        CASE);
    jdbc.update(
        "insert into restriction (id, case_id, decision_id, seq, kind, rule_id, start_at,"
            + " lawful_end) values (?, ?, ?, 1, 'CENTRALISED_ISOLATION', 'x',"
            + " '2022-06-24 00:00:00', ?)",
        CASE,
        CASE,
        CASE,
        Timestamp.valueOf(end));
  }
}
