package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** A close contact under CN9: the example of the rules, from the list to the last call. */
@ProcessTest
class WholeCaseTest {

  @Autowired Walk walk;

  @Test
  void aCloseContactIsFreeAtTheLawfulEndAndFollowedUp() {
    walk.startAt("2022-07-02T09:00");
    String id = walk.open(Walk.GRID, true, true);
    assertThat(walk.open(id)).containsExactly("check-by-phone");
    assertThat(walk.due(id, "check-by-phone")).isEqualTo("2022-07-02T11:00");

    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("CLOSE_CONTACT", "CENTRALISED_ISOLATION", walk.at("2022-07-01T15:00")));
    assertThat(walk.stage(id)).isEqualTo("DECISION");
    assertThat(walk.due(id, "sign-decision")).isEqualTo("2022-07-02T09:45");
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    assertThat(walk.restrictions(id))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-07-09T00:00 running",
            "HOME_MONITORING 2022-07-12T00:00 running");

    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    walk.complete(
        id, "prepare-transfer", "READY", Filled.transferPlan(walk.at("2022-07-02T10:00")));
    assertThat(walk.due(id, "hand-over-departure")).isEqualTo("2022-07-02T10:15");
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    assertThat(walk.due(id, "acknowledge-arrival")).isEqualTo("2022-07-02T11:30");
    walk.complete(id, "acknowledge-arrival", "RECEIVED", Filled.arrival(walk.now()));
    assertThat(walk.stage(id)).isEqualTo("ISOLATION");
    walk.until("2022-07-02T09:00");
    assertThat(walk.open(id)).containsExactly("report-day", "take-sample");
    assertThat(walk.role(id, "report-day")).isEqualTo("FACILITY_DESK");

    walk.complete(id, "report-day", "NORMAL", Filled.report());
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    walk.until("2022-07-07T09:00");
    walk.complete(id, "confirm-destination", "CONFIRMED", Filled.destination());
    walk.until("2022-07-08T23:59");
    assertThat(walk.stage(id)).isEqualTo("ISOLATION");

    walk.until("2022-07-09T00:00");
    assertThat(walk.role(id, "hand-back")).isEqualTo("FACILITY_DESK");
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    assertThat(walk.stage(id)).isEqualTo("MONITORING");
    assertThat(walk.restrictions(id).get(0))
        .isEqualTo("CENTRALISED_ISOLATION 2022-07-09T00:00 2022-07-09T00:00");

    walk.until("2022-07-11T10:00");
    assertThat(walk.open(id)).containsExactly("check-before-release", "report-day", "take-sample");
    walk.complete(id, "check-before-release", "FIT", Map.of());
    walk.until("2022-07-11T12:00");
    walk.complete(id, "announce-release", "ANNOUNCED", Map.of("wagesLetter", true, "sign", "冯"));

    walk.until("2022-07-12T00:00");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.stage(id)).isEqualTo("RELEASE");
    assertThat(walk.open(id)).containsExactly("hand-back");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2022-07-12T00:30");
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));

    for (String day : new String[] {"12", "13", "14", "18", "25"}) {
      assertThat(walk.open(id)).isEmpty();
      walk.until("2022-07-" + day + "T09:00");
      assertThat(walk.role(id, "hand-back")).isEqualTo("DOCTOR");
      assertThat(walk.due(id, "hand-back")).isEqualTo("2022-07-" + day + "T18:00");
      walk.complete(id, "hand-back", "WELL", Map.of("well", "WELL"));
    }
    assertThat(walk.isAlive(id)).isFalse();
  }
}
