package org.sixfold.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a driver drives, with a further journey: never two at once, at most four hours on end
 * without a rest of twenty minutes, at most twelve hours between two rests of ten. Sources: task
 * kind 15, domain rule on working hours; the twenty minutes from the road traffic regulation, art.
 * 62.
 */
final class DriverDay {

  static final Duration ON_END = Duration.ofHours(4);
  static final Duration SHORT_REST = Duration.ofMinutes(20);
  static final Duration DAY = Duration.ofHours(12);
  static final Duration LONG_REST = Duration.ofHours(10);

  private record Driving(Instant from, Instant to) {}

  private final List<Driving> all = new ArrayList<>();

  /**
   * @param others what the driver is to drive already
   */
  DriverDay(List<Journey> others, Instant from, Instant to) {
    others.forEach(one -> all.add(new Driving(one.departAt(), one.backAt())));
    all.add(new Driving(from, to));
    all.sort(Comparator.comparing(Driving::from));
  }

  /** What forbids it; null if nothing does. */
  String problem() {
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).from().isBefore(all.get(i - 1).to())) {
        return "fleet.driverBusy";
      }
    }
    if (longest(SHORT_REST).compareTo(ON_END) > 0) {
      return "fleet.driverTired";
    }
    return longest(LONG_REST).compareTo(DAY) > 0 ? "fleet.driverOverworked" : null;
  }

  /** The longest time from a start to an end without a rest of that length between. */
  private Duration longest(Duration rest) {
    Duration longest = Duration.ZERO;
    Instant start = null;
    Instant end = null;
    for (Driving one : all) {
      if (end == null || Duration.between(end, one.from()).compareTo(rest) >= 0) {
        start = one.from();
      }
      end = one.to();
      Duration span = Duration.between(start, end);
      longest = span.compareTo(longest) > 0 ? span : longest;
    }
    return longest;
  }
}
