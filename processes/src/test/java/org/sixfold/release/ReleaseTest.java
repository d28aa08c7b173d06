package org.sixfold.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ReleaseTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;

  @Test
  void unsignedAtTheEndThePersonIsFreeAndTheSignatureStaysDue() {
    walk.startAt("2022-09-01T09:00");
    String id = shortcuts.served("LOW_RISK_AREA", "DAILY_MONITORING", "2022-08-31T12:00");
    assertThat(walk.stage(id)).isEqualTo("MONITORING");
    walk.until("2022-09-03T00:00");
    assertThat(walk.due(id, "check-before-release")).isEqualTo("2022-09-03T12:00");
    walk.complete(id, "check-before-release", "PENDING", Map.of());
    walk.until("2022-09-03T12:00");
    assertThat(walk.due(id, "announce-release")).isEqualTo("2022-09-03T22:00");

    walk.until("2022-09-04T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id))
        .containsExactly("DAILY_MONITORING 2022-09-04T00:00 2022-09-04T00:00");
    assertThat(walk.open(id)).containsExactly("announce-release", "hand-back");
    assertThat(walk.role(id, "hand-back")).isEqualTo("GRID_MEMBER");
  }

  @Test
  void twoUnansweredCallsCloseTheFollowUp() {
    walk.startAt("2022-09-01T09:00");
    String id = shortcuts.served("LOW_RISK_AREA", "DAILY_MONITORING", "2022-08-31T12:00");
    walk.until("2022-09-04T00:00");
    walk.complete(id, "announce-release", "ANNOUNCED", Map.of("wagesLetter", true, "sign", "冯"));
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    walk.until("2022-09-04T09:00");
    walk.complete(id, "hand-back", "NO_ANSWER", Map.of());
    walk.until("2022-09-05T09:00");
    walk.complete(id, "hand-back", "NO_ANSWER", Map.of());

    assertThat(walk.open(id)).isEmpty();
    assertThat(walk.isAlive(id)).isFalse();
  }

  @Test
  void whoIsUnwellOrNeedsSomethingAfterReleaseIsStillCaredFor() {
    walk.startAt("2022-09-01T09:00");
    String id = shortcuts.served("LOW_RISK_AREA", "DAILY_MONITORING", "2022-08-31T12:00");
    walk.until("2022-09-04T00:00");
    walk.complete(id, "announce-release", "ANNOUNCED", Map.of("wagesLetter", true, "sign", "冯"));
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    walk.until("2022-09-04T09:00");

    walk.complete(
        id, "hand-back", "UNWELL", Map.of("well", "UNWELL", "needs", List.of("MEDICINE")));

    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2022-09-04T09:30");
    assertThat(walk.due(id, "meet-need")).isEqualTo("2022-09-04T11:00");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  @Test
  void whatIsLeftOpenEndsWithTheFollowUp() {
    walk.startAt("2022-09-01T09:00");
    String id = shortcuts.served("LOW_RISK_AREA", "DAILY_MONITORING", "2022-08-31T12:00");
    walk.until("2022-09-04T00:00");
    walk.complete(id, "announce-release", "ANNOUNCED", Map.of("wagesLetter", true, "sign", "冯"));
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    for (String day : List.of("04", "05", "06", "10", "17")) {
      walk.until("2022-09-" + day + "T09:00");
      walk.complete(id, "hand-back", "WELL", Map.of("well", "WELL", "needs", List.of("LANGUAGE")));
    }

    assertThat(walk.open(id)).isEmpty();
    assertThat(walk.isAlive(id)).isFalse();
  }

  @Test
  void underCn20TheSecondPartIsIsolationAtHome() {
    walk.startAt("2022-11-20T09:00");
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-11-19T12:00");
    walk.until("2022-11-25T00:00");

    assertThat(walk.stage(id)).isEqualTo("TRANSFER");
    assertThat(walk.open(id)).containsExactly("check-home");
    shortcuts.toHome(id);
    assertThat(walk.stage(id)).isEqualTo("ISOLATION");
    walk.until("2022-11-28T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-11-25T00:00 2022-11-25T00:00",
            "HOME_ISOLATION 2022-11-28T00:00 2022-11-28T00:00");
  }
}
