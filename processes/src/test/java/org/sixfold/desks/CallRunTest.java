package org.sixfold.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.desks.CallRun.Call;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class CallRunTest {

  @Autowired Walk walk;
  @Autowired CallRun calls;

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
  void onlyOwnChecksAreOffered() {
    String id = walk.open(Walk.GRID, true, false);

    assertThat(of(walk.user("dr-01"))).extracting(call -> call.task().caseId()).doesNotContain(id);
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
