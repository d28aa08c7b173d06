package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.audit.AuditTrail;
import org.sixfold.casework.KnownStays;
import org.sixfold.retention.ErasureProof;
import org.sixfold.retention.ErasureProofs;
import org.sixfold.shared.DueWork;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** When the purpose has ended, the content goes and a proof stays. */
@ProcessTest
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:retention;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class RetentionTest {

  /** Tables that may name an erased case, each without content about the person. */
  private static final Map<String, String> KEPT =
      Map.ofEntries(
          Map.entry("ERASURE_PROOF", "the proof itself"),
          Map.entry("WORK_ITEM", "that a task was done, without the person"),
          Map.entry("ESCALATION", "whom a delay reached"),
          Map.entry("DECISION", "what the authority decided"),
          Map.entry("DECISION_BASIS", "by which power, without the reason"),
          Map.entry("RESTRICTION", "from when to when"),
          Map.entry("GATE_HOLD", "from when to when"),
          Map.entry("CASE_STANDING", "where it stood in which state: the ledger's sums stay true"),
          Map.entry("RULE_SWITCH_LINE", "which rule became which"),
          Map.entry("BED_BOOKING", "that a bed was used"),
          Map.entry("JOURNEY_SEAT", "that a seat was used"),
          Map.entry("FILE_OPENING", "who opened the file: sealed, only added to"),
          Map.entry("INTAKE_ROW", "that a list had a row, without its cells"),
          Map.entry("OUTBOX_MAIL", "mails name no person"),
          Map.entry("MAIL_HOLD", "that no mail leaves"));

  private static final Map<String, Object> NOT_THERE =
      Map.of(
          "reached",
          "SELF",
          "identityStated",
          true,
          "wasInArea",
          "NO",
          "address",
          "五金城社区永康人家5幢",
          "symptoms",
          List.of("NONE"));

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired KnownStays stays;

  @Autowired
  @Qualifier("retention") DueWork retention;

  @Autowired ErasureProofs proofs;
  @Autowired AuditTrail audit;
  @Autowired JdbcTemplate jdbc;

  private static Instant utc(String local) {
    return Instant.parse(local + ":00+08:00");
  }

  @Test
  void whoWasNotConcernedIsForgottenAfterThirtyDays() {
    walk.startAt("2022-07-02T09:00");
    String id = walk.open(Walk.GRID, true, false);
    String name = nameOf(id);
    walk.complete(id, "check-by-phone", "NOT_CONCERNED", NOT_THERE);
    Instant closed = utc("2022-07-02T09:00");

    assertThat(retention.runDue(closed.plus(Duration.ofDays(30)).minusSeconds(1))).isZero();
    assertThat(nameOf(id)).isEqualTo(name);
    assertThat(retention.nextDue()).contains(closed.plus(Duration.ofDays(30)));
    assertThat(retention.runDue(closed.plus(Duration.ofDays(30)))).isEqualTo(1);
    assertThat(retention.runDue(closed.plus(Duration.ofDays(31)))).isZero();

    nothingIsLeft(id, name);
    ErasureProof proof = proofs.of(id);
    assertThat(proof.state()).isEqualTo("NOT_CONCERNED");
    assertThat(proof.retention()).isEqualTo("PT720H");
    assertThat(proof.counts()).contains("\"persons\":1", "\"answers\":1");
    assertThat(proof.isIntact()).isTrue();
  }

  @Test
  void aReleasedPersonsFileIsErasedAfterHalfAYear() {
    walk.startAt("2022-07-02T09:00");
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-07-01T15:00");
    String name = nameOf(id);
    walk.until("2022-07-03T09:30");
    walk.complete(id, "report-day", "NORMAL", Filled.report());
    stays.note(
        id,
        Map.of(
            "stays",
            List.of(
                Map.of(
                    "place", "杭州市",
                    "from", "2022-06-30T08:00+08:00",
                    "to", "2022-07-01T08:00+08:00"))),
        utc("2022-07-02T09:00"));
    jdbc.update(
        "insert into area_review_case (area_id, case_id, finding, reviewed_at)"
            + " values ('a', ?, 'TOLD', ?)",
        id,
        java.sql.Timestamp.valueOf("2022-07-03 00:00:00"));
    jdbc.update(
        "update case_file set case_state = 'RELEASED', closed_at = ?, open_key = null where id = ?",
        java.sql.Timestamp.valueOf("2022-07-09 00:00:00"),
        id);

    assertThat(retention.runDue(utc("2022-12-31T00:00"))).isZero();
    assertThat(retention.runDue(utc("2023-01-06T00:00"))).isEqualTo(1);

    nothingIsLeft(id, name);
    assertThat(proofs.of(id).counts()).contains("\"stays\":1", "\"areaReviews\":1");
    assertThat(jdbc.queryForList("select id from restriction where case_id = ?", id)).isNotEmpty();
  }

  @Test
  void aProofThatWasChangedIsNotIntact() {
    walk.startAt("2022-07-02T09:00");
    String id = walk.open(Walk.GRID, true, false);
    walk.complete(id, "check-by-phone", "NOT_CONCERNED", NOT_THERE);
    retention.runDue(utc("2022-09-02T09:00"));

    jdbc.update("update erasure_proof set case_state = 'RELEASED' where case_id = ?", id);

    assertThat(proofs.of(id).isIntact()).isFalse();
  }

  private String nameOf(String id) {
    return jdbc.queryForObject("select name from person where case_id = ?", String.class, id);
  }

  private void nothingIsLeft(String id, String name) {
    List<String> left = new ArrayList<>();
    for (String table :
        jdbc.queryForList(
            "select table_name from information_schema.columns where column_name = 'CASE_ID'"
                + " and table_schema = 'PUBLIC'",
            String.class)) {
      boolean rows =
          jdbc.queryForObject(
                  "select count(*) from " + table + " where case_id = ?", Integer.class, id)
              > 0;
      if (rows && !KEPT.containsKey(table)) {
        left.add(table);
      }
    }
    assertThat(left).as("tables that still tell something of the case").isEmpty();
    assertThat(
            jdbc.queryForList(
                "select id from work_item where case_id = ?"
                    + " and coalesce(person_name, person_document, person_phone) is not null",
                id))
        .isEmpty();
    assertThat(audit.verify().broken()).as("the chain goes on").isEmpty();
    assertThat(
            jdbc.queryForList(
                "select action from audit_entry where subject = ? and"
                    + " (details like ? or details like '%14000000000%' or details like '%五金城%')",
                String.class, id, "%" + name + "%"))
        .as("audit entries with content")
        .isEmpty();
  }
}
