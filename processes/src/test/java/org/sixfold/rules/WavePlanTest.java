package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.fleet.Journey;
import org.sixfold.fleet.Vehicle;
import org.sixfold.fleet.VehicleKind;
import org.sixfold.rules.WavePlan.Leaver;

/** Who sets out when, with the vehicles there are. */
class WavePlanTest {

  private static final Instant MIDNIGHT = Instant.parse("2022-07-05T16:00:00Z");
  private static final Vehicle BUS = vehicle("bus", 40);
  private static final Vehicle VAN = vehicle("van", 10);

  private static Vehicle vehicle(String code, int seats) {
    return new Vehicle(code, code, VehicleKind.TRANSFER, seats, true);
  }

  private static List<Leaver> leaving(int people, String place, int hour) {
    List<Leaver> leavers = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      leavers.add(new Leaver(MIDNIGHT.plus(Duration.ofHours(hour)), place));
    }
    return leavers;
  }

  private static Journey journey(Vehicle vehicle, int fromMinutes, int toMinutes) {
    Instant from = MIDNIGHT.plus(Duration.ofMinutes(fromMinutes));
    Instant to = MIDNIGHT.plus(Duration.ofMinutes(toMinutes));
    return new Journey("j", vehicle.code(), "driver", "隔离点", from, from, to, 3);
  }

  @Test
  void nobodyLeavesAndNothingIsSent() {
    WavePlan plan = new WavePlan(MIDNIGHT, List.of(BUS), List.of()).send(List.of(), 0);

    assertThat(plan.hours()).isEmpty();
    assertThat(plan.lastLeavesAt()).isNull();
    assertThat(plan.withoutSeat()).isZero();
  }

  @Test
  void halfTheSeatsAreTakenAndTheSmallestVehicleThatFitsGoes() {
    WavePlan plan =
        new WavePlan(MIDNIGHT, List.of(BUS, VAN), List.of()).send(leaving(5, "A", 0), 12);

    assertThat(plan.hours()).containsExactly(new ReleaseWave.Hour(MIDNIGHT, 5, 2, 25, 5, 1, 0, 12));
    assertThat(plan.runsTo("A")).isEqualTo(1);
  }

  @Test
  void whoFindsNoSeatWaitsUntilAVehicleIsBack() {
    List<Leaver> leavers = new ArrayList<>(leaving(30, "A", 0));
    leavers.addAll(leaving(4, "B", 0));

    WavePlan plan = new WavePlan(MIDNIGHT, List.of(BUS, VAN), List.of()).send(leavers, 0);

    Instant two = MIDNIGHT.plus(Duration.ofHours(2));
    assertThat(plan.hours())
        .containsExactly(
            new ReleaseWave.Hour(MIDNIGHT, 34, 2, 25, 25, 2, 9, 0),
            new ReleaseWave.Hour(MIDNIGHT.plus(Duration.ofHours(1)), 0, 0, 0, 0, 0, 9, 0),
            new ReleaseWave.Hour(two, 0, 2, 25, 9, 2, 0, 0));
    assertThat(plan.lastLeavesAt()).isEqualTo(two);
    assertThat(plan.runsTo("A")).isEqualTo(3);
    assertThat(plan.runsTo("B")).isEqualTo(1);
  }

  @Test
  void aVehicleThatDrivesOrIsToDriveSoonIsNotThere() {
    WavePlan plan =
        new WavePlan(
                MIDNIGHT, List.of(BUS, VAN), List.of(journey(BUS, -30, 60), journey(VAN, 119, 240)))
            .send(leaving(6, "A", 0), 0);

    assertThat(plan.hours())
        .extracting(ReleaseWave.Hour::vehicles, ReleaseWave.Hour::setOut)
        .containsExactly(tuple(0, 0), tuple(1, 6));
  }

  @Test
  void whoBecomesFreeLaterLeavesLaterAndWhoHasOwnMeansTakesNoSeat() {
    List<Leaver> leavers = new ArrayList<>(leaving(2, null, 0));
    leavers.addAll(leaving(3, "A", 14));

    WavePlan plan = new WavePlan(MIDNIGHT, List.of(VAN), List.of()).send(leavers, 0);

    assertThat(plan.hours()).hasSize(15);
    assertThat(plan.hours().get(0).free()).isEqualTo(2);
    assertThat(plan.hours().get(0).setOut()).isZero();
    assertThat(plan.lastLeavesAt()).isEqualTo(MIDNIGHT.plus(Duration.ofHours(14)));
  }

  @Test
  void withoutVehiclesNobodySetsOutAndThePlanSaysHowMany() {
    WavePlan plan =
        new WavePlan(MIDNIGHT, List.of(vehicle("none", 1)), List.of()).send(leaving(7, "A", 0), 3);

    assertThat(plan.withoutSeat()).isEqualTo(7);
    assertThat(plan.lastLeavesAt()).isNull();
    assertThat(plan.hours()).containsExactly(new ReleaseWave.Hour(MIDNIGHT, 7, 0, 0, 0, 0, 7, 3));
  }
}
