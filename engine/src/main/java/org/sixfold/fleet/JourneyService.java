package org.sixfold.fleet;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.CurrentUser;
import org.sixfold.audit.Audit;
import org.sixfold.fleet.persistence.FleetMapper;
import org.sixfold.fleet.persistence.JourneyRow;
import org.sixfold.fleet.persistence.NewJourneyRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JourneyService implements Journeys {

  /** How far back a driver's day may reach. */
  private static final Duration LOOK_BACK = Duration.ofDays(2);

  private final FleetMapper mapper;
  private final TripCheck check;
  private final Fleet fleet;
  private final CurrentUser user;
  private final Audit audit;
  private final SixfoldClock clock;

  JourneyService(
      FleetMapper mapper,
      TripCheck check,
      Fleet fleet,
      CurrentUser user,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.check = check;
    this.fleet = fleet;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void plan(Trip wanted) {
    Trip trip = inWholeSeconds(wanted);
    mapper.lockPlanning();
    giveUp(trip.caseId(), "journey.replanned");
    List<Journey> others = around(trip.departAt());
    List<FieldProblem> problems = check.problems(trip, others);
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("fleet.planUnfit", problems);
    }
    boolean first =
        others.stream().noneMatch(one -> TripCheck.isSame(one, trip.vehicle(), trip.departAt()));
    String journey = journey(trip, first);
    if (mapper.takeSeatAgain(journey, trip.caseId()) == 0) {
      mapper.insertSeat(journey, trip.caseId());
    }
    audit.record(
        new Audit.Change(
            trip.caseId(),
            "journey.planned",
            Map.of(
                "vehicle", trip.vehicle(),
                "driver", trip.driver(),
                "destination", trip.destination(),
                "departAt", trip.departAt().toString())));
  }

  /** A journey whose seats were all given up is planned anew. */
  private String journey(Trip trip, boolean first) {
    String known = mapper.findId(trip.vehicle(), trip.departAt());
    NewJourneyRow row =
        new NewJourneyRow(
            known == null ? Ids.next() : known,
            trip.vehicle(),
            trip.driver(),
            trip.destination(),
            trip.departAt(),
            trip.etaAt(),
            trip.backAt(),
            user.usernameOrSystem(),
            clock.now());
    if (known == null) {
      mapper.insertJourney(row);
    } else if (first) {
      mapper.updateJourney(row);
    }
    return row.id();
  }

  private static Trip inWholeSeconds(Trip trip) {
    return new Trip(
        trip.caseId(),
        trip.vehicle(),
        trip.driver(),
        trip.destination(),
        trip.departAt().truncatedTo(ChronoUnit.SECONDS),
        trip.way());
  }

  private List<Journey> around(Instant moment) {
    return mapper.since(moment.minus(LOOK_BACK), clock.now()).stream()
        .map(JourneyRow::toJourney)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Journey> planned(String caseId) {
    return Optional.ofNullable(mapper.planned(caseId, clock.now())).map(JourneyRow::toJourney);
  }

  @Override
  public void left(String caseId, Instant at) {
    planned(caseId)
        .filter(journey -> mapper.leave(journey.id(), caseId, at) > 0)
        .ifPresent(
            journey ->
                audit.record(
                    new Audit.Change(
                        caseId,
                        "journey.left",
                        Map.of("vehicle", journey.vehicle(), "leftAt", at.toString()))));
  }

  @Override
  public void giveUp(String caseId, String reason) {
    planned(caseId)
        .filter(journey -> mapper.giveUp(journey.id(), caseId, clock.now()) > 0)
        .ifPresent(
            journey ->
                audit.record(
                    new Audit.Change(
                        caseId,
                        "journey.givenUp",
                        Map.of("vehicle", journey.vehicle(), "reason", reason))));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Journey> coming() {
    return mapper.since(clock.now(), clock.now()).stream().map(JourneyRow::toJourney).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<VehicleNow> now() {
    Instant now = clock.now();
    List<Journey> begun =
        mapper.since(now.minus(DriverDay.SHORT_REST), now).stream()
            .map(JourneyRow::toJourney)
            .filter(one -> !one.departAt().isAfter(now))
            .toList();
    return fleet.vehicles(VehicleKind.TRANSFER).stream().map(one -> at(now, one, begun)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> travelling(String vehicle) {
    return mapper.travelling(vehicle, clock.now());
  }

  private static VehicleNow at(Instant now, Vehicle vehicle, List<Journey> begun) {
    return begun.stream()
        .filter(one -> one.vehicle().equals(vehicle.code()))
        .max(Comparator.comparing(Journey::backAt))
        .map(
            last ->
                last.backAt().isAfter(now)
                    ? new VehicleNow(
                        vehicle, VehicleNow.State.DRIVING, last.backAt(), last.passengers())
                    : new VehicleNow(
                        vehicle,
                        VehicleNow.State.RESTING,
                        last.backAt().plus(DriverDay.SHORT_REST),
                        0))
        .orElseGet(() -> new VehicleNow(vehicle, VehicleNow.State.FREE, null, 0));
  }
}
