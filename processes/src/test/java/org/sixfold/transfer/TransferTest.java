package org.sixfold.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** To the facility: plan, bed, seat, two hand-overs. */
@ProcessTest
class TransferTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired InPlaceBy inPlaceBy;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  private String servedForTheFacility() {
    return shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
  }

  private static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
    Map<String, Object> changed = new HashMap<>(form);
    changed.put(key, value);
    return changed;
  }

  @Test
  void everyStepOfTheWayHasItsTime() {
    String id = servedForTheFacility();
    assertThat(walk.stage(id)).isEqualTo("TRANSFER");
    assertThat(walk.open(id)).containsExactly("prepare-transfer");
    assertThat(walk.role(id, "prepare-transfer")).isEqualTo("LINK_CADRE");
    assertThat(walk.due(id, "prepare-transfer")).isEqualTo("2021-12-11T11:00");

    walk.complete(
        id, "prepare-transfer", "READY", Filled.transferPlan(walk.at("2021-12-11T10:30")));
    assertThat(walk.due(id, "hand-over-departure"))
        .as("departure + 15m")
        .isEqualTo("2021-12-11T10:45");

    walk.startAt("2021-12-11T10:40");
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    assertThat(walk.role(id, "acknowledge-arrival")).isEqualTo("FACILITY_DESK");
    assertThat(walk.due(id, "acknowledge-arrival"))
        .as("who left ten minutes late arrives ten minutes late, + 30m")
        .isEqualTo("2021-12-11T12:10");

    walk.startAt("2021-12-11T11:45");
    walk.complete(id, "acknowledge-arrival", "RECEIVED", Filled.arrival(walk.now()));
    assertThat(walk.stage(id)).isEqualTo("ISOLATION");
    assertThat(walk.bed(id)).startsWith("TF/").endsWith("2021-12-11T11:45");
  }

  /** A plan that departs too late does not move the moment by which somebody is in place. */
  private String dueOnALatePlan(String personClass, String located, String departs) {
    walk.startAt(located);
    String id = walk.open(Walk.GRID, true, true);
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.startAt(located.substring(0, 11) + "10:30");
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf(personClass, "CENTRALISED_ISOLATION", walk.at(located)));
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.at(departs)));
    return walk.due(id, "hand-over-departure");
  }

  @Test
  void whoWasLocatedIsInPlaceWithinTheHoursOfTheRulesInForce() {
    assertThat(dueOnALatePlan("CLOSE_CONTACT", "2021-12-11T09:00", "2021-12-12T08:00"))
        .as("8th edition: located + 12h")
        .isEqualTo("2021-12-11T21:00");
    assertThat(dueOnALatePlan("CLOSE_CONTACT", "2022-07-02T09:00", "2022-07-03T08:00"))
        .as("9th edition: located + 8h")
        .isEqualTo("2022-07-02T17:00");
    assertThat(dueOnALatePlan("HIGH_RISK_AREA", "2021-12-11T09:00", "2021-12-12T08:00"))
        .as("the province's rules: located + 8h")
        .isEqualTo("2021-12-11T17:00");
    assertThat(dueOnALatePlan("CLOSE_CONTACT", "2022-07-02T09:00", "2022-07-02T16:00"))
        .as("a plan in time: departure + 15m")
        .isEqualTo("2022-07-02T16:15");
  }

  @Test
  void whoIsInPlaceAlreadyWasInTimeThen() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.startAt("2021-12-15T09:00");
    assertThat(inPlaceBy.of(id)).containsOnlyKeys("ruleSet").containsEntry("ruleSet", "CN8");
  }

  @Test
  void whoWasMetAtAGateIsLocatedThere() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-11T08:20");
    walk.complete(id, "meet-at-gate", "CONCERNED", Filled.gateTalk(walk.at("2021-12-11T08:20")));
    assertThat(inPlaceBy.of(id))
        .containsEntry(
            "locatedAt", Date.from(OffsetDateTime.parse(walk.at("2021-12-11T08:20")).toInstant()));
  }

  @Test
  void withoutABedOrVehicleTheCommandRoomPreparesTheTransfer() {
    for (String missing : List.of("NO_BED", "NO_VEHICLE")) {
      String id = servedForTheFacility();
      walk.complete(id, "prepare-transfer", missing, Map.of());

      assertThat(walk.role(id, "prepare-transfer")).isEqualTo("SUPERVISOR");
      assertThat(walk.due(id, "prepare-transfer")).isEqualTo("2021-12-11T11:00");
    }
  }

  @Test
  void noCoachLeavesOrDrivesAtNight() {
    String id = servedForTheFacility();
    for (String departure : List.of("2021-12-12T03:00", "2021-12-12T01:30")) {
      Map<String, Object> plan = Filled.transferPlan(walk.at(departure));
      assertThatThrownBy(() -> walk.complete(id, "prepare-transfer", "READY", plan))
          .as(departure)
          .hasMessage("fleet.planUnfit");
    }
    walk.complete(
        id, "prepare-transfer", "READY", Filled.transferPlan(walk.at("2021-12-12T01:00")));

    walk.startAt("2021-12-12T02:10");
    Map<String, Object> late = Filled.handOver(walk.now());
    assertThatThrownBy(() -> walk.complete(id, "hand-over-departure", "LEFT", late))
        .hasMessage("form.invalid");
  }

  @Test
  void oneBusIsOnePlanAndHalfEmpty() {
    Map<String, Object> plan = Filled.transferPlan(walk.now());
    for (int seat = 0; seat < 3; seat++) {
      walk.complete(servedForTheFacility(), "prepare-transfer", "READY", plan);
    }
    String fourth = servedForTheFacility();
    assertThatThrownBy(() -> walk.complete(fourth, "prepare-transfer", "READY", plan))
        .hasMessage("fleet.planUnfit");
    assertThat(walk.bed(fourth)).as("and nothing is booked").isEmpty();
    assertThat(walk.open(fourth)).containsExactly("prepare-transfer");
  }

  @Test
  void aPlanNamesARealHouseBedAndDriver() {
    String id = servedForTheFacility();
    Map<String, Object> plan = Filled.transferPlan(walk.now());
    for (String facility : List.of("F99", "H1")) {
      assertThatThrownBy(
              () ->
                  walk.complete(id, "prepare-transfer", "READY", with(plan, "facility", facility)))
          .as(facility)
          .hasMessage("form.invalid");
    }
    assertThatThrownBy(
            () -> walk.complete(id, "prepare-transfer", "READY", with(plan, "bed", "F1/203")))
        .hasMessage("form.invalid");
    assertThatThrownBy(
            () -> walk.complete(id, "prepare-transfer", "READY", with(plan, "bed", "9999")))
        .hasMessage("facility.bedUnfit");
    assertThatThrownBy(
            () -> walk.complete(id, "prepare-transfer", "READY", with(plan, "driver", "dr-01")))
        .hasMessage("fleet.planUnfit");
    assertThatThrownBy(
            () -> walk.complete(id, "prepare-transfer", "READY", with(plan, "vehicle", "A1")))
        .as("an ambulance is called, not planned")
        .hasMessage("fleet.planUnfit");
    assertThat(walk.shown(id, "prepare-transfer").get("facilities").toString())
        .contains("F1")
        .doesNotContain("H1");
    assertThat(walk.shown(id, "prepare-transfer").get("vehicles").toString())
        .contains("V1")
        .doesNotContain("A1");
    walk.complete(id, "prepare-transfer", "READY", with(plan, "bed", "TF/305"));

    String other = servedForTheFacility();
    assertThatThrownBy(
            () ->
                walk.complete(
                    other,
                    "prepare-transfer",
                    "READY",
                    with(Filled.transferPlan(walk.now()), "bed", "305")))
        .hasMessage("facility.bedUnfit");
  }

  @Test
  void theDriverOfThePlanTakesOverAndNobodyHandsOverToHimself() {
    String id = servedForTheFacility();
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
    Map<String, Object> form = Filled.handOver(walk.now());
    for (String taker : List.of("廖", "路人")) {
      assertThatThrownBy(
              () -> walk.complete(id, "hand-over-departure", "LEFT", with(form, "takes", taker)))
          .hasMessage("form.invalid");
    }
    walk.complete(id, "hand-over-departure", "LEFT", form);

    assertThatThrownBy(
            () ->
                walk.complete(
                    id,
                    "acknowledge-arrival",
                    "RECEIVED",
                    with(Filled.arrival(walk.now()), "receives", "廖")))
        .hasMessage("form.invalid");
  }

  @Test
  void theRestrictionStartsAtTheDoorNotWithTheSignature() {
    String id = servedForTheFacility();
    List<String> ends = walk.restrictions(id);
    assertThat(walk.starts(id)).startsWith((String) null);
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));

    walk.startAt("2021-12-11T10:30");
    Map<String, Object> tooEarly = Filled.handOver(walk.at("2021-12-11T10:31"));
    assertThatThrownBy(() -> walk.complete(id, "hand-over-departure", "LEFT", tooEarly))
        .hasMessage("form.invalid");
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.at("2021-12-11T10:20")));

    assertThat(walk.starts(id)).startsWith("2021-12-11T10:20");
    assertThat(walk.restrictions(id)).isEqualTo(ends);
  }

  @Test
  void whoIsSentOnIsAcknowledgedByTheOtherFacility() {
    String id = servedForTheFacility();
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    assertThatThrownBy(
            () -> walk.complete(id, "acknowledge-arrival", "SENT_ON", Map.of("sentTo", "TF")))
        .hasMessage("form.invalid");
    walk.startAt("2021-12-11T10:00");
    walk.complete(id, "acknowledge-arrival", "SENT_ON", Map.of("sentTo", "F2"));

    assertThat(walk.assignee(id, "acknowledge-arrival")).isIn("fd-05", "fd-06", "fd-07", "fd-08");
    assertThat(walk.due(id, "acknowledge-arrival")).isEqualTo("2021-12-11T11:30");
    assertThatThrownBy(
            () ->
                walk.completeAs(
                    "fd-01", id, "acknowledge-arrival", "RECEIVED", Filled.arrival(walk.now())))
        .as("the desk of another facility")
        .hasMessage("task.unknown");
    walk.complete(id, "acknowledge-arrival", "RECEIVED", Filled.arrival(walk.now()));
    assertThat(walk.bed(id)).startsWith("F2/");
  }

  @Test
  void theFacilitysDeskAsksForTheReportsAndHandsBack() {
    String id = servedForTheFacility();
    Map<String, Object> plan = with(Filled.transferPlan(walk.now()), "facility", "F2");
    walk.complete(id, "prepare-transfer", "READY", plan);
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    walk.complete(id, "acknowledge-arrival", "RECEIVED", Filled.arrival(walk.now()));
    walk.until("2021-12-11T16:00");
    assertThat(walk.assignee(id, "report-day")).isIn("fd-05", "fd-06", "fd-07", "fd-08");
  }

  @Test
  void aBedIsFreeAgainAtTheLawfulEnd() {
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2021-11-28T18:00");
    assertThat(walk.bed(id)).isNotEmpty();
    walk.until("2021-12-13T00:00");
    assertThat(walk.bed(id)).isEmpty();
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
