package org.sixfold.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ObjectionTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Facts facts;

  private String id;

  @BeforeEach
  void anObjectionOnSaturdayMorning() {
    walk.startAt("2021-12-11T09:00");
    id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.completeAs("do-01", id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    facts.send("command-1", id, "objection.filed", Map.of("text", "我没有去过那里"));
  }

  @Test
  void anotherOfficerReviewsWithin24HoursWhileThePathGoesOn() {
    assertThat(walk.open(id)).containsExactly("check-home", "check-home", "review-objection");
    assertThat(walk.due(id, "review-objection")).isEqualTo("2021-12-12T09:00");
    assertThat(walk.assignee(id, "review-objection")).startsWith("do-").isNotEqualTo("do-01");
    assertThat(walk.shown(id, "review-objection")).containsEntry("claim", "我没有去过那里");

    assertThatThrownBy(() -> review("do-01", "UPHELD", "UPHOLD"))
        .hasMessage("objection.reviewerInvolved");
    assertThatThrownBy(() -> review("do-02", "UPHELD", "REVOKE")).hasMessage("task.outcomeUnfit");
  }

  @Test
  void whatIsRevokedFreesAtOnce() {
    review("do-02", "REVOKED", "REVOKE");
    walk.until(local());

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.open(id)).contains("announce-release").doesNotContain("check-home");
    assertThat(facts.section("objections", id, "do-03")).contains("outcome=REVOKED");
  }

  @Test
  void whatIsUpheldIsToldInWriting() {
    review("do-02", "UPHELD", "UPHOLD");

    assertThat(walk.open(id)).containsExactly("check-home", "check-home", "serve-notice");
    assertThat(walk.due(id, "serve-notice")).isEqualTo("2021-12-11T10:00");
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    assertThat(walk.open(id)).containsExactly("check-home", "check-home");
    assertThat(walk.restrictions(id))
        .containsExactly(
            "HOME_ISOLATION 2021-12-18T00:00 running", "DAILY_MONITORING 2021-12-25T00:00 running");
  }

  @Test
  void whatIsShortenedOrChangedGoesThroughDoctorAndSignature() {
    review("do-02", "SHORTENED", "SHORTEN");

    assertThat(walk.open(id)).containsExactly("check-home", "check-home", "confirm-class");
    assertThat(walk.due(id, "confirm-class")).isEqualTo("2021-12-11T13:00");
  }

  @Test
  void whatIsNotAnsweredByTheEndMovesNoEnd() {
    shortcuts.toHome(id);

    walk.until("2021-12-25T00:01");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id))
        .containsExactly(
            "HOME_ISOLATION 2021-12-18T00:00 2021-12-18T00:00",
            "DAILY_MONITORING 2021-12-25T00:00 2021-12-25T00:00");
    assertThat(walk.open(id)).contains("review-objection");
    assertThatThrownBy(() -> review("do-02", "SHORTENED", "SHORTEN"))
        .hasMessage("task.outcomeUnfit");
    review("do-02", "UPHELD", "UPHOLD");
  }

  @Test
  void whoIsFreeHasNothingToObjectTo() {
    review("do-02", "REVOKED", "REVOKE");
    walk.until(local());

    assertThatThrownBy(() -> facts.send("command-1", id, "objection.filed", Map.of("text", "再议")))
        .hasMessage("message.notExpected");
  }

  private String local() {
    return walk.now().substring(0, 19);
  }

  private void review(String who, String outcome, String finding) {
    walk.completeAs(who, id, "review-objection", outcome, Filled.review(finding, walk.now()));
  }
}
