package org.sixfold.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class TransferTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void withoutABedTheCommandRoomPreparesTheTransfer() {
    String id = shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    walk.complete(id, "prepare-transfer", "NO_BED", Map.of());

    assertThat(walk.role(id, "prepare-transfer")).isEqualTo("SUPERVISOR");
  }

  @Test
  void noCoachLeavesAtNight() {
    String id = shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-12-10T18:00");

    assertThatThrownBy(
            () ->
                walk.complete(
                    id,
                    "prepare-transfer",
                    "READY",
                    Filled.transferPlan(walk.at("2021-12-12T03:00"))))
        .hasMessage("form.invalid");
  }

  @Test
  void absentIsNotEscapedAndWhoIsNotOnBoardIsHandedOverAgain() {
    String id = shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
    walk.complete(
        id, "hand-over-departure", "ABSENT", Map.of("atDoor", walk.now(), "personReady", "ABSENT"));
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    walk.complete(id, "acknowledge-arrival", "NOT_ON_BOARD", Map.of());

    assertThat(walk.open(id)).containsExactly("hand-over-departure");
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
  }

  @Test
  void theRestrictionStartsAtTheDoorNotWithTheSignature() {
    String id = shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    List<String> ends = walk.restrictions(id);
    assertThat(walk.starts(id)).startsWith((String) null);
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
    walk.complete(
        id, "hand-over-departure", "ABSENT", Map.of("atDoor", walk.now(), "personReady", "ABSENT"));
    assertThat(walk.starts(id)).as("absent, so not limited").startsWith((String) null);

    walk.startAt("2021-12-11T10:30");
    assertThatThrownBy(
            () ->
                walk.complete(
                    id,
                    "hand-over-departure",
                    "LEFT",
                    Filled.handOver(walk.at("2021-12-11T10:31"))))
        .hasMessage("form.invalid");
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.at("2021-12-11T10:20")));
    walk.complete(id, "acknowledge-arrival", "NOT_ON_BOARD", Map.of());
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));

    assertThat(walk.starts(id)).startsWith("2021-12-11T10:20");
    assertThat(walk.restrictions(id)).isEqualTo(ends);
  }

  @Test
  void whoIsolatesAtHomeIsEscortedThere() {
    String id = shortcuts.served("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    Map<String, Object> form = Filled.handOver(walk.now());

    assertThatThrownBy(() -> walk.complete(id, "hand-over-departure", "LEFT", form))
        .hasMessage("task.outcomeUnfit");
    walk.complete(id, "hand-over-departure", "AT_HOME", form);

    assertThat(walk.stage(id)).isEqualTo("ISOLATION");
    assertThat(walk.starts(id)).startsWith("2021-12-11T09:00");
    walk.until("2021-12-11T09:00");
    assertThat(walk.role(id, "report-day")).isEqualTo("GRID_MEMBER");
  }

  @Test
  void theEndComesEvenWhileSomebodyWaitsForABed() {
    String id = shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-11-21T18:00");
    assertThat(walk.restrictions(id)).containsExactly("HOME_MONITORING 2021-12-13T00:00 running");
    assertThat(walk.stage(id)).as("the first part is over already").isEqualTo("MONITORING");
    assertThat(walk.starts(id)).as("no transfer comes first").containsExactly("2021-12-11T09:00");

    walk.until("2021-12-13T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.open(id)).containsExactly("announce-release", "hand-back");
  }
}
