package org.sixfold.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the product shows about a case whose mails are held back. */
@WorklistTest
class NoticeHoldTest extends OutboxSpecification {

  private static final String CADRE = "village-cadre";

  @Autowired Notices notices;

  @BeforeEach
  void oneNoticeEachOfTwoCases() {
    tell("c-1", "report-day");
    tell("c-2", "report-day");
  }

  @Test
  void whatIsAboutAHeldCaseIsNeitherShownNorCountedWheneverItCame() {
    String before = notices.pulse(CADRE).latest();
    holdBack("c-1");
    tell("c-1", "take-sample");

    assertThat(shown(false)).containsExactly("c-2");
    assertThat(shown(true)).containsExactly("c-2");
    assertThat(notices.pulse(CADRE)).isEqualTo(new Notices.Pulse(1, before));
  }

  @Test
  void aHeldNoticeCannotBeReadByItsIdNorWithAllOthers() {
    String held = notices.page(CADRE, false, Paging.of(null, null)).items().get(1).id();
    holdBack("c-1");

    assertThatThrownBy(() -> notices.read(CADRE, held))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("notice.unknown"));
    assertThat(notices.readAll(CADRE)).isOne();

    transaction.executeWithoutResult(status -> holds.resume("c-1"));
    assertThat(shown(true)).as("nobody has seen it").containsExactly("c-1");
  }

  @Test
  void whatSettlesTheHoldIsShownAtOnce() {
    holdBack("c-1");
    tell("c-1", "confirm-death");

    assertThat(shown(false)).containsExactly("c-1", "c-2");
  }

  @Test
  void whatIsReleasedIsShownAsIfNothingHadBeen() {
    holdBack("c-1");
    tell("c-1", "take-sample");

    transaction.executeWithoutResult(status -> holds.resume("c-1"));

    assertThat(shown(true)).containsExactly("c-1", "c-2", "c-1");
  }

  @Test
  void whatIsDroppedIsWithdrawnUnlessItWasReadBefore() {
    String read = notices.page(CADRE, false, Paging.of(null, null)).items().get(1).id();
    notices.read(CADRE, read);
    holdBack("c-1");
    tell("c-1", "take-sample");

    transaction.executeWithoutResult(status -> holds.drop("c-1"));

    assertThat(shown(true)).containsExactly("c-2");
    assertThat(shown(false)).containsExactly("c-2", "c-1");
  }

  private void holdBack(String caseId) {
    transaction.executeWithoutResult(status -> holds.holdBack(caseId));
  }

  private void tell(String caseId, String kind) {
    Map<String, Object> values = new HashMap<>(VALUES);
    values.put("caseId", caseId);
    values.put("kind", kind);
    transaction.executeWithoutResult(
        status -> notifications.queue(caseId + kind, CADRE, "task-escalated", values));
  }

  /** The cases of the cadre's notices, newest first. */
  private List<String> shown(boolean unread) {
    return notices.page(CADRE, unread, Paging.of(null, null)).items().stream()
        .map(Notices.Notice::caseId)
        .toList();
  }
}
