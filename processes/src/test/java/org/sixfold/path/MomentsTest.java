package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** When things are said to have been done. */
@ProcessTest
class MomentsTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void nothingWasDoneInTheFutureNorLongBeforeTheTask() {
    String id = walk.open(Walk.GRID, true, false);

    refused(() -> phoned(id, "2021-12-11T09:00:01"), "actedAt form.future");
    refused(() -> phoned(id, "2021-12-04T08:59:59"), "actedAt form.tooLongAgo");
    phoned(id, "2021-12-11T09:00:00");
    assertThat(walk.open(id)).containsExactly("confirm-class");
    assertThat(beforehand(id)).isZero();
  }

  @Test
  void whatWasDoneLongerBeforeItsTaskIsNamedInTheTimeline() {
    String id = walk.open(Walk.GRID, true, false);

    phoned(id, "2021-12-11T07:59:00");

    assertThat(beforehand(id)).isEqualTo(1);
  }

  @Test
  void aStartLiesNeitherAheadNorWeeksBack() {
    String id = shortcuts.served("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.completeAll(id, "check-home", "FIT", Filled.home());

    refused(() -> escorted(id, "2021-12-11T09:30"), "atDoor form.future");
    refused(() -> escorted(id, "2021-11-11T09:00"), "atDoor form.tooLongAgo");
    escorted(id, "2021-12-11T08:00");
    assertThat(walk.starts(id)).startsWith("2021-12-11T08:00");
  }

  private void phoned(String id, String actedAt) {
    Map<String, Object> form = new HashMap<>(Filled.phoneCheck());
    form.put("actedAt", walk.at(actedAt));
    walk.complete(id, "check-by-phone", "CONCERNED", form);
  }

  private void escorted(String id, String atDoor) {
    Map<String, Object> form = new HashMap<>(Filled.handOver(walk.now()));
    form.put("atDoor", walk.at(atDoor));
    walk.complete(id, "hand-over-departure", "AT_HOME", form);
  }

  private int beforehand(String id) {
    return walk.count(
        "select count(*) from audit_entry where subject = ? and action = 'task.actedBeforehand'",
        id);
  }

  private static void refused(ThrowingCallable act, String problem) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ProblemException.class,
            no ->
                assertThat(no.errors())
                    .extracting(error -> error.field() + " " + error.code())
                    .containsExactly(problem));
  }
}
