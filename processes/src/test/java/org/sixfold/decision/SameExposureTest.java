package org.sixfold.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever was released is not restricted anew for what the first decision was about. */
@ProcessTest
class SameExposureTest {

  private static final AtomicInteger PERSONS = new AtomicInteger();

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;

  private String document;

  @BeforeEach
  void releasedOnChristmasEve() {
    walk.startAt("2021-12-11T09:00");
    document = "SE%06d".formatted(PERSONS.incrementAndGet());
    String id = proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.completeAs("do-01", id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    shortcuts.toHome(id);
    walk.until("2021-12-25T09:00");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  @Test
  void aSecondFileIsNoSecondExposure() {
    String id = proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-11T08:00");

    assertThat(walk.shown(id, "sign-decision"))
        .containsEntry("kind", "EXTEND")
        .containsEntry("cumulativeDays", 15);
    assertThatThrownBy(() -> sign(id, "do-02", "仍需观察")).hasMessage("decision.overLongest");
    assertThat(walk.state(id)).isEqualTo("CHECKING");
  }

  @Test
  void withinTheLongestRowItIsAnExtensionByAnotherSigner() {
    String id = proposed("HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2021-12-10T18:00");

    assertThatThrownBy(() -> sign(id, "do-02", null)).hasMessage("decision.reasonMissing");
    assertThatThrownBy(() -> sign(id, "do-01", "风险区上调")).hasMessage("decision.sameSigner");
    sign(id, "do-02", "风险区上调");

    assertThat(walk.restrictions(id)).containsExactly("DAILY_MONITORING 2022-01-01T00:00 running");
  }

  @Test
  void aNewExposureIsANewMeasure() {
    String id = proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-24T20:00");

    assertThat(walk.shown(id, "sign-decision"))
        .containsEntry("kind", "NEW")
        .containsEntry("cumulativeDays", 14);
    sign(id, "do-01", null);

    assertThat(walk.restrictions(id)).hasSize(2);
  }

  private String proposed(String personClass, String place, String countedFrom) {
    String id = walk.openPerson(document);
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    Map<String, Object> form = Filled.classOf(personClass, place, walk.at(countedFrom));
    walk.complete(id, "confirm-class", "PROPOSE", form);
    return id;
  }

  private void sign(String id, String who, String reason) {
    Map<String, Object> form = new HashMap<>(Filled.decision());
    if (reason != null) {
      form.put("reason", reason);
    }
    walk.completeAs(who, id, "sign-decision", "SIGNED", form);
  }
}
