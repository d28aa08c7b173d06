package org.sixfold.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.Reports;
import org.sixfold.desks.CallRun.Call;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
class CallRunTest {

  @Autowired Walk walk;
  @Autowired CallRun calls;
  @Autowired Reports reports;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void aPersonComesWithWhatTheListSays() {
    String id = walk.openFrom("宁波市镇海区", "2021-12-09");

    Call call = call(id);

    assertThat(call.task().kind()).isEqualTo("check-by-phone");
    assertThat(call.reason()).isNull();
    assertThat(call.attempts()).isEmpty();
    assertThat(call.listed().written()).containsEntry("origin", "宁波市镇海区");
  }

  @Test
  void whoDidNotAnswerIsOfferedAgainAnHourLaterWithTheAttempt() {
    String id = walk.open(Walk.GRID, true, false);
    walk.complete(id, "check-by-phone", "NO_ANSWER", Map.of("reached", "NO_ANSWER"));
    walk.until("2021-12-11T10:00");

    Call call = call(id);

    assertThat(call.reason()).isNull();
    assertThat(call.attempts())
        .containsExactly(
            new CallRun.Attempt(
                "check-by-phone",
                "NO_ANSWER",
                OffsetDateTime.parse(walk.at("2021-12-11T09:00")).toInstant()));
  }

  @Test
  void atNightNobodyIsPhonedBeforeTheMorning() {
    String id = walk.open(Walk.GRID, true, false);
    walk.until("2021-12-11T21:30");

    assertThat(call(id).reason()).isEqualTo("NIGHT");
    assertThat(call(id).callFrom())
        .isEqualTo(OffsetDateTime.parse(walk.at("2021-12-12T08:00")).toInstant());
  }

  @Test
  void peopleOfContactListsArePhonedInTheHoursThatTheirDeadlineGives() {
    String id = walk.open(Walk.GRID, true, true);
    walk.until("2021-12-11T21:30");
    assertThat(call(id).reason()).isNull();

    walk.until("2021-12-11T22:00");

    assertThat(call(id).callFrom())
        .isEqualTo(OffsetDateTime.parse(walk.at("2021-12-12T07:00")).toInstant());
  }

  @Test
  void whoToldOfAFeverIsPhonedAtNightToo() {
    String id = walk.open(Walk.GRID, true, false);
    walk.until("2021-12-11T21:30");
    report(id, "36.8", List.of("COUGH"));
    assertThat(call(id).reason()).isEqualTo("NIGHT");

    report(id, "38.1", List.of());

    assertThat(call(id).reason()).isNull();
    assertThat(call(id).toString()).as("the caller is told no value").doesNotContain("38.1");
  }

  @Test
  void aConfirmedPositiveIsPhonedAtNightTooAndAnUnconfirmedOneIsNot() {
    String id = walk.open(Walk.GRID, true, false);
    walk.until("2021-12-11T21:30");
    finding(id, "OPEN");
    assertThat(call(id).reason()).isEqualTo("NIGHT");

    jdbc.update("update test_finding set finding_state = 'CONFIRMED' where case_id = ?", id);

    assertThat(call(id).reason()).isNull();
  }

  @Test
  void onlyOwnChecksAreOffered() {
    String id = walk.open(Walk.GRID, true, false);

    assertThat(of(walk.user("dr-01"))).extracting(call -> call.task().caseId()).doesNotContain(id);
  }

  private void report(String id, String temperature, List<String> symptoms) {
    reports.received(
        new Reports.NewReport(
            id,
            LocalDate.of(2021, 12, 11),
            "R" + temperature,
            "ABNORMAL",
            "SELF",
            null,
            List.of(),
            null,
            new BigDecimal(temperature),
            symptoms),
        null);
  }

  private void finding(String id, String state) {
    jdbc.update(
        "insert into test_finding (result_id, case_id, kind, finding_state, found_at)"
            + " values (?, ?, 'SINGLE', ?, ?)",
        "r" + id.substring(2),
        id,
        state,
        Timestamp.from(OffsetDateTime.parse(walk.at("2021-12-11T20:00")).toInstant()));
  }

  private Call call(String caseId) {
    SignedInUser member = walk.user(walk.assignee(caseId, "check-by-phone"));
    return of(member).stream()
        .filter(one -> one.task().caseId().equals(caseId))
        .findFirst()
        .orElseThrow();
  }

  private List<Call> of(SignedInUser user) {
    return calls.page(user, Paging.of(500, null)).items();
  }
}
