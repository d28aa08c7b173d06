package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.RetainedData;
import org.sixfold.casework.persistence.AreaReviewMapper;
import org.sixfold.casework.persistence.AreaReviewRow;
import org.sixfold.casework.persistence.CaseworkMapper;
import org.sixfold.casework.persistence.ChangeRequestRow;
import org.sixfold.casework.persistence.ProposalRow;
import org.sixfold.casework.persistence.StayMapper;
import org.sixfold.casework.persistence.StayRow;
import org.sixfold.desks.persistence.AttemptRow;
import org.sixfold.desks.persistence.CallMapper;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.ProcessTestApplication;
import org.sixfold.testsupport.RealMySql;
import org.sixfold.transfer.persistence.CareArrangementRow;
import org.sixfold.transfer.persistence.TransferMapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is kept of people beside the path, and its erasure, on a real server. */
@OnRealMySql
@SpringBootTest(
    classes = ProcessTestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.MOCK,
    properties = "spring.main.lazy-initialization=true")
class CaseworkOnMySqlTest {

  private static final Instant FIRST = Instant.parse("2021-12-11T01:00:00Z");
  private static final Instant LATER = Instant.parse("2021-12-11T03:00:00Z");

  @Autowired KnownNeeds needs;
  @Autowired StayMapper stays;
  @Autowired AreaReviewMapper reviews;
  @Autowired CallMapper calls;
  @Autowired TransferMapper transfers;
  @Autowired CaseworkMapper casework;
  @Autowired List<RetainedData> erasers;
  @Autowired JdbcTemplate jdbc;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = RealMySql.newDatabase();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", RealMySql::user);
  }

  @Test
  void whatIsNotAnsweredAgainStays() {
    needs.note("c1", Map.of("needs", List.of("FOOD"), "dependants", List.of("PET")), FIRST);
    needs.note("c1", Map.of("dependants", List.of("NONE")), LATER);
    needs.note("c1", Map.of("address", "某处"), LATER.plusSeconds(1));

    assertThat(needs.of("c1"))
        .isEqualTo(new KnownNeeds.Known(List.of(), List.of("FOOD"), List.of(), LATER));
  }

  @Test
  void whoWasThereAtATimeIsFoundCaseByCaseByWhatWasToldLast() {
    person("s1", "CHECKING");
    person("s2", "UNDER_CONTROL");
    person("s3", "RELEASED");
    stays.insert(
        List.of(
            stay("a", "s1", FIRST),
            stay("b", "s1", LATER),
            stay("c", "s2", FIRST),
            stay("d", "s3", FIRST)));

    assertThat(stays.findLatest(List.of("s1", "s2")))
        .containsExactly(stay("b", "s1", LATER), stay("c", "s2", FIRST));
    assertThat(stays.findCases("", LATER, null, 10)).containsExactly("s1", "s2");
    assertThat(stays.findCases("s1", FIRST, LATER, 10)).containsExactly("s2");
    assertThat(stays.findCases("", FIRST, FIRST, 10)).isEmpty();
    stays.delete("s1");
    assertThat(stays.findLatest(List.of("s1"))).isEmpty();
  }

  @Test
  void anAreaIsReviewedOnceAndLaterForWhomItFailedFor() {
    reviews.insert(new AreaReviewRow("a1", FIRST, null));
    assertThat(reviews.findDue(FIRST)).containsExactly(new AreaReviewRow("a1", FIRST, null));
    assertThat(reviews.postpone("a1", LATER)).isEqualTo(1);
    assertThat(reviews.findDue(FIRST)).isEmpty();
    assertThat(reviews.nextDue()).isEqualTo(LATER);
    reviews.insertCase("a1", "s1", "TOLD", LATER);
    assertThatThrownBy(() -> reviews.insertCase("a1", "s1", "TOLD", LATER))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(reviews.isReviewed("a1", "s1")).isTrue();
    assertThat(reviews.isReviewed("a1", "s2")).isFalse();
    assertThat(reviews.finish("a1", LATER)).isEqualTo(1);
    assertThat(reviews.nextDue()).isNull();
  }

  @Test
  void aCallerSeesWhatTheListSaysAndWhatWasTriedBefore() {
    person("t1", "CHECKING");
    answer("k2", "t1", "check-by-phone", "NO_ANSWER", LATER);
    answer("k1", "t1", "check-by-phone", "INVALID", FIRST);
    answer("k3", "t1", "arrange-care", "ARRANGED", LATER);

    task("call", "t1", "check-by-phone", null, "OPEN");

    assertThat(calls.facts(List.of("call", "none")))
        .singleElement()
        .satisfies(facts -> assertThat(facts.openedAt()).isEqualTo(FIRST));
    assertThat(calls.attempts(List.of("t1"), List.of("check-by-phone")))
        .containsExactly(
            new AttemptRow("t1", "check-by-phone", "INVALID", FIRST),
            new AttemptRow("t1", "check-by-phone", "NO_ANSWER", LATER));
    assertThat(transfers.latestOutcome("t1", "arrange-care")).isEqualTo("ARRANGED");
  }

  @Test
  void theLatestProposalAndTheLatestWishAreTaken() {
    for (String id : List.of("p1", "p2", "p3")) {
      casework.insertProposal(
          new ProposalRow(
              id, "w1", "CLOSE_CONTACT", Kind.HOME_ISOLATION, "r", FIRST, null, "dr", FIRST));
      casework.insertChangeRequest(
          new ChangeRequestRow(id, "w1", MeasureChange.SHORTEN, "-", "dr", FIRST));
    }

    assertThat(casework.findLatestProposal("w1").id()).isEqualTo("p3");
    assertThat(casework.findLatestChangeRequest("w1"))
        .isEqualTo(new ChangeRequestRow("p3", "w1", MeasureChange.SHORTEN, "-", "dr", FIRST));
    assertThat(casework.deleteProposals("w1", "p1")).isEqualTo(2);
    assertThat(casework.findLatestProposal("w1").id()).isEqualTo("p1");
  }

  @Test
  void onlyADecisionOnItsWayHoldsUpADeparture() {
    notice("n1", "OBJECTION", "OPEN");
    notice("n2", null, "COMPLETED");
    notice("n3", null, "OPEN");
    notice("n4", "ISOLATION", "OPEN");

    assertThat(casework.isDecisionNoticeOpen("n1")).isFalse();
    assertThat(casework.isDecisionNoticeOpen("n2")).isFalse();
    assertThat(casework.isDecisionNoticeOpen("n3")).isTrue();
    assertThat(casework.isDecisionNoticeOpen("n4")).isTrue();
  }

  private void notice(String caseId, String part, String state) {
    task(caseId, caseId, "serve-notice", part, state);
  }

  private void task(String id, String caseId, String kind, String part, String state) {
    jdbc.update(
        "insert into work_item (id, case_id, kind, title, grid, grid_path, task_role, item_state,"
            + " created_at, sort_due, bulk_allowed, level_no, has_draft, part) values (?, ?,"
            + " ?, '-', 'g', '/', 'VILLAGE_CADRE', ?, '2021-12-11 01:00:00',"
            + " '2021-12-11 01:00:00', false, 0, false, ?)",
        id,
        caseId,
        kind,
        state,
        part);
  }

  /** Of this module and all the others: each one's statements are run as erasure runs them. */
  @Test
  void everyEraserLeavesNothingOfACaseAndTouchesNoOther() {
    for (String id : List.of("e1", "e2")) {
      person(id, "RELEASED");
      needs.note(id, Map.of("needs", List.of("FOOD")), FIRST);
      stays.insert(List.of(stay("s" + id, id, FIRST)));
      reviews.insertCase("a2", id, "TOLD", LATER);
      transfers.insertArrangement(
          new CareArrangementRow(id, id, "task", "CHILD", FIRST, "vc", FIRST));
    }

    Map<String, Integer> erased = new HashMap<>();
    erasers.forEach(one -> erased.putAll(one.erase("e1")));

    assertThat(erasers).hasSizeGreaterThan(10);
    assertThat(erased).containsEntry("stays", 1).containsEntry("knownNeeds", 1);
    assertThat(erased).containsEntry("areaReviews", 1).containsEntry("signals", 0);
    assertThat(needs.of("e1").needs()).isEmpty();
    assertThat(needs.of("e2").needs()).containsExactly("FOOD");
    assertThat(stays.findLatest(List.of("e2"))).hasSize(1);
    assertThat(reviews.isReviewed("a2", "e2")).isTrue();
    assertThat(transfers.arrangementsOf("e2")).hasSize(1);
  }

  private static StayRow stay(String id, String caseId, Instant told) {
    return new StayRow(id, caseId, "杭州市", FIRST, LATER, KnownStays.Source.TOLD, told);
  }

  private void person(String id, String state) {
    jdbc.update(
        "insert into case_file (id, grid, grid_path, case_state, stage, source, contact_list,"
            + " phone_usable, opened_at) values (?, 'g', '/', ?, 'VERIFICATION', 'LIST', true,"
            + " true, '2021-12-11 01:00:00')",
        id,
        state);
  }

  private void answer(String task, String caseId, String kind, String outcome, Instant at) {
    jdbc.update(
        "insert into task_answer (task_id, case_id, kind, outcome, answered_by, answered_at,"
            + " answers) values (?, ?, ?, ?, 'gm', ?, '{}')",
        task,
        caseId,
        kind,
        outcome,
        LocalDateTime.ofInstant(at, ZoneOffset.UTC));
  }
}
