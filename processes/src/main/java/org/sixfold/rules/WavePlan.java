package org.sixfold.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sixfold.fleet.Journey;
import org.sixfold.fleet.Vehicle;

/**
 * Sends vehicles out hour by hour: whoever is free waits for the next one that is there; a run goes
 * to one place, the one where most people wait for it first, with the smallest vehicle that seats
 * them. Nothing is booked.
 */
final class WavePlan {

  static final int HOURS = 24;

  /** A vehicle that sets out is back after this time. */
  static final Duration TURN = Duration.ofHours(2);

  private static final Comparator<Vehicle> SMALLEST_FIRST =
      Comparator.comparingInt(Vehicle::usableSeats).thenComparing(Vehicle::code);

  private final Instant moment;
  private final List<Vehicle> vehicles;
  private final List<Journey> journeys;
  private final Map<String, Instant> back = new HashMap<>();
  private final Map<String, Integer> waiting = new TreeMap<>();
  private final Map<String, Integer> runs = new HashMap<>();
  private final List<ReleaseWave.Hour> hours = new ArrayList<>();

  /** Somebody who leaves a facility; without a place if no vehicle is needed. */
  record Leaver(Instant at, String place) {}

  /**
   * @param vehicles that may be used
   * @param journeys on which they are, or will be
   */
  WavePlan(Instant moment, List<Vehicle> vehicles, List<Journey> journeys) {
    this.moment = moment;
    this.vehicles = vehicles.stream().filter(one -> one.usableSeats() > 0).toList();
    this.journeys = journeys;
  }

  WavePlan send(List<Leaver> leavers, int papers) {
    Map<Long, List<Leaver>> byHour =
        leavers.stream()
            .collect(Collectors.groupingBy(one -> Duration.between(moment, one.at()).toHours()));
    for (int hour = 0; hour < HOURS; hour++) {
      hour(
          moment.plus(Duration.ofHours(hour)),
          byHour.getOrDefault((long) hour, List.of()),
          hour == 0 ? papers : 0);
    }
    return this;
  }

  /** Up to the last hour in which something happens; the first if anything does at all. */
  List<ReleaseWave.Hour> hours() {
    int last = hours.size();
    while (last > 0 && isIdle(hours.get(last - 1))) {
      last--;
    }
    return List.copyOf(hours.subList(0, last));
  }

  /** When the last one sets out; null if nobody does. */
  Instant lastLeavesAt() {
    return hours.stream()
        .filter(one -> one.runs() > 0)
        .map(ReleaseWave.Hour::from)
        .reduce((one, other) -> other)
        .orElse(null);
  }

  /** Those for whom no vehicle came. */
  int withoutSeat() {
    return waiting.values().stream().mapToInt(Integer::intValue).sum();
  }

  int runsTo(String place) {
    return runs.getOrDefault(place, 0);
  }

  /** The vehicles that are there for a whole turn from a moment. */
  List<Vehicle> there(Instant at) {
    Instant until = at.plus(TURN);
    return vehicles.stream()
        .filter(one -> !back.getOrDefault(one.code(), at).isAfter(at))
        .filter(
            one ->
                journeys.stream()
                    .filter(journey -> journey.vehicle().equals(one.code()))
                    .noneMatch(
                        journey ->
                            journey.departAt().isBefore(until) && journey.backAt().isAfter(at)))
        .toList();
  }

  private void hour(Instant at, List<Leaver> free, int papers) {
    free.stream()
        .filter(one -> one.place() != null)
        .forEach(one -> waiting.merge(one.place(), 1, Integer::sum));
    List<Vehicle> there = new ArrayList<>(there(at));
    int vehiclesThere = there.size();
    int seats = there.stream().mapToInt(Vehicle::usableSeats).sum();
    int setOut = 0;
    int runsNow = 0;
    while (!waiting.isEmpty() && !there.isEmpty()) {
      setOut += run(there, at);
      runsNow++;
    }
    hours.add(
        new ReleaseWave.Hour(
            at, free.size(), vehiclesThere, seats, setOut, runsNow, withoutSeat(), papers));
  }

  private int run(List<Vehicle> there, Instant at) {
    Map.Entry<String, Integer> most =
        waiting.entrySet().stream()
            .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
            .orElseThrow();
    String place = most.getKey();
    int people = most.getValue();
    Vehicle vehicle =
        there.stream()
            .filter(one -> one.usableSeats() >= people)
            .min(SMALLEST_FIRST)
            .or(() -> there.stream().max(SMALLEST_FIRST))
            .orElseThrow();
    there.remove(vehicle);
    back.put(vehicle.code(), at.plus(TURN));
    runs.merge(place, 1, Integer::sum);
    int taken = Math.min(people, vehicle.usableSeats());
    waiting.merge(place, -taken, (had, gone) -> had + gone == 0 ? null : had + gone);
    return taken;
  }

  private static boolean isIdle(ReleaseWave.Hour hour) {
    return hour.free() == 0 && hour.runs() == 0 && hour.papers() == 0;
  }
}
