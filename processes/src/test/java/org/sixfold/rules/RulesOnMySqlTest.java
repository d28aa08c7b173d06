package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.rules.persistence.RuleLapseLeftMapper;
import org.sixfold.rules.persistence.RuleLapseLeftRow;
import org.sixfold.rules.persistence.RuleSwitchLineRow;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.rules.persistence.RuleSwitchRow;
import org.sixfold.rules.persistence.RunningRow;
import org.sixfold.testsupport.ProcessOnMySqlTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The mapper of the module on a real server. */
@ProcessOnMySqlTest
class RulesOnMySqlTest {

  private static final Instant AT = Instant.parse("2022-06-27T16:00:00Z");
  private static final Instant NEXT = Instant.parse("2022-07-04T16:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2022, 6, 28);

  @Autowired RuleSwitchMapper mapper;
  @Autowired RuleLapseLeftMapper left;
  @Autowired JdbcTemplate jdbc;

  @Test
  void aListIsAppliedLineByLine() {
    mapper.insert(
        new RuleSwitchRow("s1", AT, "永防指1号", "YK-COMMAND", "指挥部", "条例", "do-01", AT, null));
    mapper.insertLines(
        List.of(
            new RuleSwitchLineRow("s1", 1, "c1", "SHORTER", "old", AT, "new", AT, 2, null, null)));

    assertThat(mapper.findSigned(AT).authorityCode()).isEqualTo("YK-COMMAND");
    assertThat(mapper.findDue(AT)).hasSize(1);
    assertThat(mapper.applyLine("s1", 1, AT)).isEqualTo(1);
    assertThat(mapper.applyLine("s1", 1, AT)).isZero();
    assertThat(mapper.findOpenLines("s1", 10)).isEmpty();
    assertThat(mapper.finish("s1", AT)).isEqualTo(1);
    assertThat(mapper.nextDue()).isNull();
  }

  @Test
  void aListIsReadPageByPageWithTheDecisionsItLedTo() {
    RuleSwitchRow list = new RuleSwitchRow("s2", NEXT, "永防指2号", null, "指挥部", "条例", "do-01", AT, AT);
    RuleSwitchLineRow shorter =
        new RuleSwitchLineRow("s2", 1, "c1", "SHORTER", "old", AT, "new", AT, 2, null, null);
    RuleSwitchLineRow free =
        new RuleSwitchLineRow("s2", 2, "c2", "FREE", "old", AT, null, AT, 0, null, null);
    mapper.insert(list);
    mapper.insertLines(List.of(shorter, free));
    mapper.nameDecision("s2", 1, "d1");

    assertThat(mapper.find("s2")).isEqualTo(list);
    assertThat(mapper.find("s0")).isNull();
    assertThat(mapper.findLines("s2", 0, 1))
        .extracting(RuleSwitchLineRow::decisionId)
        .containsExactly("d1");
    assertThat(mapper.findLines("s2", 1, 10)).containsExactly(free);
    assertThat(mapper.findCasesOn("s2")).containsExactly("c1", "c2");
  }

  @Test
  void aChangeIsToldAndLookedThroughOnce() {
    mapper.insertTold(AT, 48, AT);
    assertThatThrownBy(() -> mapper.insertTold(AT, 48, AT))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(mapper.findTold(AT)).containsExactly(48);
    assertThat(mapper.lookedThrough(DAY)).isFalse();
    mapper.insertLookedThrough(DAY, AT);
    assertThat(mapper.lookedThrough(DAY)).isTrue();
    assertThat(mapper.releaseLookedThrough("r1")).isFalse();
    mapper.insertReleaseLookedThrough("r1", AT);
    assertThatThrownBy(() -> mapper.insertReleaseLookedThrough("r1", AT))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(mapper.releaseLookedThrough("r1")).isTrue();
  }

  @Test
  void whoCouldNotBeFittedIsTriedAgainWithThePathBehind() {
    left.insert(row(false, 0, AT.plusSeconds(60), "x", null));
    assertThat(left.findDue(AT, 10)).isEmpty();
    assertThat(left.nextTry()).isEqualTo(AT.plusSeconds(60));
    assertThat(left.paperMade("u1")).as("none is owed").isZero();
    assertThat(left.shortened("u1", AT, "CN8:CLOSE")).isEqualTo(1);
    assertThat(left.shortened("u1", AT.plusSeconds(9), null)).isEqualTo(1);
    assertThat(left.failedAgain(row(false, 2, AT, "z", null))).isEqualTo(1);

    assertThat(left.findDue(AT, 10)).containsExactly(row(true, 2, AT, "z", AT));
    assertThat(left.paperMade("u1")).isEqualTo(1);
    assertThat(left.paperMade("u1")).as("made once").isZero();
    assertThat(left.count()).isEqualTo(1);
    assertThat(left.delete("u1")).isEqualTo(1);
    assertThat(left.find("u1")).isNull();
  }

  private static RuleLapseLeftRow row(
      boolean pathBehind, int attempts, Instant nextTry, String failure, Instant oldEnd) {
    return new RuleLapseLeftRow("u1", pathBehind, attempts, AT, nextTry, failure, oldEnd, null);
  }

  /** By the decision's basis, else by the latest proposal, else from the signature. */
  @Test
  void nobodyWhoIsRestrictedIsPassedOver() {
    person("r1");
    person("r2");
    person("r3");
    jdbc.update(
        "insert into decision_basis (decision_id, case_id, authority_code, change_kind, supports,"
            + " counted_from, cumulative_days) values ('r1', 'r1', 'YK-COMMAND', 'NEW', '',"
            + " '2022-06-20 07:00:00', 21)");
    for (String id : List.of("r1", "r2")) {
      jdbc.update(
          "insert into class_proposal (id, case_id, person_class, place, rule_id, counted_from,"
              + " proposed_by, proposed_at) values (?, ?, 'CLOSE_CONTACT',"
              + " 'CENTRALISED_ISOLATION', 'x', '2022-06-21 07:00:00', 'dr-01', ?)",
          id,
          id,
          "2022-06-21 08:00:00");
    }

    assertThat(mapper.findRunningCases("r", 2)).containsExactly("r1", "r2");
    assertThat(mapper.findRunningCases("r2", 10)).containsExactly("r3");
    assertThat(mapper.findRunning(List.of("r3", "r2", "r1")))
        .allSatisfy(
            row -> assertThat(row.signedAt()).isEqualTo(Instant.parse("2022-06-22T00:00:00Z")))
        .extracting(RunningRow::countedFrom)
        .containsExactly(
            Instant.parse("2022-06-20T07:00:00Z"),
            Instant.parse("2022-06-21T07:00:00Z"),
            Instant.parse("2022-06-22T00:00:00Z"));
    assertThat(mapper.lockRunning("r3")).containsExactly("r3");
    assertThat(mapper.findRunning(List.of("r3")))
        .singleElement()
        .satisfies(row -> assertThat(row.kind()).isEqualTo(Kind.CENTRALISED_ISOLATION));
  }

  private void person(String id) {
    jdbc.update(
        "insert into case_file (id, grid, grid_path, case_state, stage, source, contact_list,"
            + " phone_usable, opened_at) values (?, 'g', '/', 'UNDER_CONTROL', 'ISOLATION',"
            + " 'LIST', true, true, '2022-06-22 00:00:00')",
        id);
    jdbc.update(
        "insert into decision (id, case_id, authority, legal_basis, document_no, rule_id,"
            + " proposed_by, signed_by, signed_at) values (?, ?, '-', '-', '-', 'x', 'dr-01',"
            + " 'do-02', '2022-06-22 00:00:00')",
        id,
        id);
    jdbc.update(
        "insert into restriction (id, case_id, decision_id, seq, kind, rule_id, lawful_end)"
            + " values (?, ?, ?, 1, 'CENTRALISED_ISOLATION', 'x', '2022-07-08 16:00:00')",
        id,
        id,
        id);
  }
}
