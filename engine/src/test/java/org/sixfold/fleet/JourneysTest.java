package org.sixfold.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.fleet.persistence.FleetMapper;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HeldCases;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class JourneysTest {

  @Autowired Journeys journeys;
  @Autowired FleetMapper mapper;
  @Autowired FleetImport fleetImport;
  @Autowired Fleet fleet;
  @Autowired HeldCases cases;
  @Autowired SmallTown town;
  @Autowired SixfoldClock clock;

  private String van;
  private String bus;
  private String driver;
  private String otherDriver;
  private Instant ten;

  /** Drivers without shifts are on duty from 07:30 to 19:30. */
  @BeforeEach
  void aVanAndABus() throws IOException {
    String mark = Ids.next();
    van = "V" + mark;
    bus = "B" + mark;
    driver = "driver-a-" + mark;
    otherDriver = "driver-b-" + mark;
    LocalDate tomorrow = clock.now().atZone(clock.zone()).toLocalDate().plusDays(1);
    ten = tomorrow.atTime(LocalTime.of(10, 0)).atZone(clock.zone()).toInstant();
    fleetImport.read(
        new StringReader(
            "code,plate,seats,partition\n" + van + ",浙G,7,yes\n" + bus + ",浙G,50,yes\n"));
    town.people(
        driver + ",白,DRIVER," + SmallTown.SUBDISTRICT,
        otherDriver + ",徐,DRIVER," + SmallTown.SUBDISTRICT);
  }

  private Trip trip(String vehicle, String who, Instant departAt) {
    return new Trip(
        cases.isolatedUntil(ten.plus(Duration.ofDays(7))),
        vehicle,
        who,
        "F1",
        departAt,
        Duration.ofHours(1));
  }

  private void assertUnfit(Trip trip, String... why) {
    assertThatThrownBy(() -> journeys.plan(trip))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.errors())
                    .extracting(error -> error.field() + " " + error.code())
                    .containsExactly(why));
  }

  @Test
  void anAmbulanceIsNeverPlanned() throws IOException {
    String ambulance = "A" + van;
    fleetImport.read(
        new StringReader(
            "code,plate,kind,seats,partition\n" + ambulance + ",浙G,AMBULANCE,5,yes\n"));

    assertUnfit(trip(ambulance, driver, ten), "vehicle fleet.vehicleUnknown");
    assertThat(fleet.vehicles(VehicleKind.AMBULANCE)).extracting(Vehicle::code).contains(ambulance);
    assertThat(fleet.vehicles(VehicleKind.TRANSFER))
        .extracting(Vehicle::code)
        .contains(van, bus)
        .doesNotContain(ambulance);
  }

  @Test
  void halfOfTheSeatsStayEmpty() {
    journeys.plan(trip(van, driver, ten));
    journeys.plan(trip(van, driver, ten));
    Trip third = trip(van, driver, ten);
    journeys.plan(third);
    assertUnfit(trip(van, driver, ten), "vehicle fleet.vehicleFull");

    journeys.giveUp(third.caseId(), "test");
    journeys.plan(trip(van, driver, ten));
    assertThat(coming(van)).extracting(Journey::passengers).containsExactly(3);
  }

  @Test
  void aSeatIsFreeAgainWhenTheRestrictionEnds() {
    Trip one = trip(van, driver, ten);
    journeys.plan(one);
    cases.end(one.caseId(), clock.now());
    assertThat(coming(van)).isEmpty();
    journeys.plan(trip(van, otherDriver, ten));
    assertThat(coming(van)).extracting(Journey::driver).containsExactly(otherDriver);
  }

  @Test
  void whoTravelsIsFoundByTheVehicleAsLongAsItIsAway() {
    Trip one = trip(van, driver, ten);
    journeys.plan(one);
    Instant back = coming(van).get(0).backAt();

    assertThat(mapper.travelling(van, ten.minusSeconds(1))).isEmpty();
    assertThat(mapper.travelling(van, ten)).containsExactly(one.caseId());
    assertThat(mapper.travelling(null, ten)).contains(one.caseId());
    assertThat(mapper.travelling(van, back)).isEmpty();
  }

  @Test
  void whoHasLeftKeptTheSeatThoughTheRestrictionEnds() {
    Trip one = trip(van, driver, ten);
    journeys.plan(one);
    journeys.left(one.caseId(), clock.now());
    cases.end(one.caseId(), clock.now());

    assertThat(coming(van)).extracting(Journey::passengers).containsExactly(1);
  }

  @Test
  void oneBusOnePlan() {
    journeys.plan(trip(bus, driver, ten));
    assertUnfit(trip(bus, otherDriver, ten), "driver fleet.planDiffers");
    Trip elsewhere = trip(bus, driver, ten);
    assertUnfit(
        new Trip(elsewhere.caseId(), bus, driver, "F2", ten, elsewhere.way()),
        "vehicle fleet.planDiffers");
    assertUnfit(trip(bus, otherDriver, ten.plusSeconds(3600)), "vehicle fleet.vehicleBusy");
  }

  @Test
  void aDriverIsOnDutyAndNotOnAnotherJourney() {
    assertUnfit(trip(van, "nobody", ten), "driver fleet.driverUnknown");
    assertUnfit(trip(van, driver, ten.plus(Duration.ofHours(10))), "driver fleet.driverOffDuty");
    journeys.plan(trip(van, driver, ten));
    assertUnfit(trip(bus, driver, ten.plusSeconds(1800)), "driver fleet.driverBusy");
  }

  @Test
  void aDriverRestsAfterFourHours() {
    journeys.plan(trip(van, driver, ten));
    journeys.plan(trip(van, driver, ten.plus(Duration.ofHours(2))));
    assertUnfit(trip(van, driver, ten.plus(Duration.ofHours(4))), "driver fleet.driverTired");
    journeys.plan(trip(van, driver, ten.plus(Duration.ofMinutes(260))));
  }

  @Test
  void noVehicleLeavesAtNight() {
    assertUnfit(
        trip(van, driver, ten.minus(Duration.ofHours(7))),
        "departAt transfer.atNight",
        "driver fleet.driverOffDuty");
  }

  @Test
  void twoNodesDoNotOverfillAVan() throws Exception {
    List<Trip> trips = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      trips.add(trip(van, driver, ten));
    }
    List<Callable<Boolean>> nodes = new ArrayList<>();
    for (Trip trip : trips) {
      nodes.add(
          () -> {
            try {
              journeys.plan(trip);
              return true;
            } catch (ProblemException e) {
              return false;
            }
          });
    }
    ExecutorService pool = Executors.newFixedThreadPool(nodes.size());
    int winners = 0;
    for (Future<Boolean> answer : pool.invokeAll(nodes)) {
      winners += answer.get() ? 1 : 0;
    }
    pool.shutdown();
    assertThat(winners).isEqualTo(3);
  }

  private List<Journey> coming(String vehicle) {
    return journeys.coming().stream().filter(one -> one.vehicle().equals(vehicle)).toList();
  }
}
