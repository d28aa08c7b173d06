package org.sixfold.fleet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** What forbids a trip, field by field. */
@Component
class TripCheck {

  private final Fleet fleet;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  TripCheck(Fleet fleet, Responsibility responsibility, SixfoldClock clock) {
    this.fleet = fleet;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /**
   * @param others all other journeys around that time, without the person's own seat
   */
  List<FieldProblem> problems(Trip trip, List<Journey> others) {
    List<FieldProblem> problems = new ArrayList<>();
    if (NightRule.isBroken(trip.departAt(), trip.etaAt(), clock.zone())) {
      problems.add(new FieldProblem("departAt", "transfer.atNight"));
    }
    Journey same =
        others.stream()
            .filter(one -> isSame(one, trip.vehicle(), trip.departAt()))
            .findFirst()
            .orElse(null);
    vehicle(trip, same, others, problems);
    driver(trip, same, others, problems);
    return problems;
  }

  private void vehicle(Trip trip, Journey same, List<Journey> others, List<FieldProblem> problems) {
    Vehicle vehicle = fleet.find(trip.vehicle(), VehicleKind.TRANSFER).orElse(null);
    if (vehicle == null) {
      problems.add(new FieldProblem("vehicle", "fleet.vehicleUnknown"));
    } else if (same != null && same.passengers() >= vehicle.usableSeats()
        || vehicle.usableSeats() == 0) {
      problems.add(new FieldProblem("vehicle", "fleet.vehicleFull", vehicle.usableSeats()));
    } else if (same != null && !same.destination().equals(trip.destination())) {
      problems.add(new FieldProblem("vehicle", "fleet.planDiffers"));
    }
    boolean busy =
        same == null
            && others.stream()
                .filter(one -> one.vehicle().equals(trip.vehicle()))
                .anyMatch(one -> one.overlaps(trip.departAt(), trip.backAt()));
    if (busy) {
      problems.add(new FieldProblem("vehicle", "fleet.vehicleBusy"));
    }
  }

  private void driver(Trip trip, Journey same, List<Journey> others, List<FieldProblem> problems) {
    if (responsibility.find(trip.driver()).filter(one -> one.role() == Role.DRIVER).isEmpty()) {
      problems.add(new FieldProblem("driver", "fleet.driverUnknown"));
      return;
    }
    if (same != null) {
      if (!same.driver().equals(trip.driver())) {
        problems.add(new FieldProblem("driver", "fleet.planDiffers"));
      }
      return;
    }
    if (!isOnDuty(trip.driver(), trip.departAt()) || !isOnDuty(trip.driver(), trip.etaAt())) {
      problems.add(new FieldProblem("driver", "fleet.driverOffDuty"));
    }
    List<Journey> own = others.stream().filter(one -> one.driver().equals(trip.driver())).toList();
    String tired = new DriverDay(own, trip.departAt(), trip.backAt()).problem();
    if (tired != null) {
      problems.add(new FieldProblem("driver", tired));
    }
  }

  private boolean isOnDuty(String driver, Instant at) {
    return responsibility.isOnDuty(driver, at);
  }

  static boolean isSame(Journey one, String vehicle, Instant departAt) {
    return one.vehicle().equals(vehicle) && one.departAt().equals(departAt);
  }
}
