package org.sixfold.fleet.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.fleet.Fleet;
import org.sixfold.fleet.FleetImport;
import org.sixfold.fleet.Journey;
import org.sixfold.fleet.Journeys;
import org.sixfold.fleet.Vehicle;
import org.sixfold.fleet.VehicleKind;
import org.sixfold.shared.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Vehicles and what they are to drive, for everybody signed in. */
@RestController
@RequestMapping("/api/vehicles")
class VehicleController {

  private final Fleet fleet;
  private final Journeys journeys;
  private final FleetImport fleetImport;
  private final CurrentUser currentUser;

  VehicleController(
      Fleet fleet, Journeys journeys, FleetImport fleetImport, CurrentUser currentUser) {
    this.fleet = fleet;
    this.journeys = journeys;
    this.fleetImport = fleetImport;
    this.currentUser = currentUser;
  }

  /** A journey that is under way or to come. */
  record JourneyView(
      String driver,
      String destination,
      Instant departAt,
      Instant etaAt,
      Instant backAt,
      int passengers,
      int freeSeats) {

    static JourneyView of(Journey one, Vehicle vehicle) {
      return new JourneyView(
          one.driver(),
          one.destination(),
          one.departAt(),
          one.etaAt(),
          one.backAt(),
          one.passengers(),
          Math.max(0, vehicle.usableSeats() - one.passengers()));
    }
  }

  /** A vehicle; at most half of its seats are used for transfers. */
  record VehicleView(
      String code,
      String plate,
      VehicleKind kind,
      int seats,
      int usableSeats,
      boolean partition,
      List<JourneyView> journeys) {

    static VehicleView of(Vehicle vehicle, List<Journey> coming) {
      return new VehicleView(
          vehicle.code(),
          vehicle.plate(),
          vehicle.kind(),
          vehicle.seats(),
          vehicle.usableSeats(),
          vehicle.partition(),
          coming.stream()
              .filter(journey -> journey.vehicle().equals(vehicle.code()))
              .map(journey -> JourneyView.of(journey, vehicle))
              .toList());
    }
  }

  @GetMapping
  Page<VehicleView> vehicles() {
    List<Journey> coming = journeys.coming();
    return new Page<>(
        fleet.vehicles().stream().map(one -> VehicleView.of(one, coming)).toList(), null);
  }

  /** Imports CSV in UTF-8; for administrators. */
  @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  FleetImport.Imported importCsv(@RequestParam MultipartFile file) throws IOException {
    currentUser.get().require(Role.ADMIN);
    try (Reader csv = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      return fleetImport.read(csv);
    }
  }
}
