package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which restriction somebody really was, and when.
 *
 * @param all in the order in which they were signed and follow each other
 * @param over what conditions ask for when all are over
 * @param ends names of timers and messages that come when one ends
 */
record Restricted(List<Measure> all, Map<String, String> over, Set<String> ends) {

  /** Of who never was, or of whom nothing is known. */
  static final Restricted UNKNOWN = new Restricted(List.of(), Map.of(), Set.of());

  /** What is written with one step is written within that time. */
  private static final Duration TOGETHER = Duration.ofMinutes(1);

  /**
   * A restriction.
   *
   * @param end null if it was not over by the end of the time looked at
   * @param facts what conditions ask for while it is in force
   */
  record Measure(String kind, Instant signed, Instant end, Map<String, String> facts) {

    private boolean isOver(Instant moment) {
      return end != null && !end.isAfter(moment);
    }
  }

  /**
   * The one in force, or about to begin; empty if there is none. A draft may lead to the first of
   * them sooner than it was really signed.
   */
  Optional<Measure> at(Instant moment) {
    return all.stream()
        .filter(one -> !one.isOver(moment))
        .findFirst()
        .filter(one -> one == all.get(0) || !one.signed().isAfter(moment.plus(TOGETHER)));
  }

  /** Its kind; null if there is none. */
  String kindAt(Instant moment) {
    return at(moment).map(Measure::kind).orElse(null);
  }

  /** Whether the restriction in force at a moment is over by another one. */
  boolean isOver(Instant moment, Instant now) {
    return at(moment).filter(one -> one.isOver(now)).isPresent();
  }

  /** What a condition asks for; null if nobody knows. */
  String fact(String name, Instant moment) {
    Optional<Measure> now = at(moment);
    if (now.isPresent()) {
      return now.get().facts().get(name);
    }
    return all.isEmpty() ? null : over.get(name);
  }

  /** When what is in force at a moment ended, if that is what somebody waits for. */
  Optional<Instant> end(Way.Event event, Instant moment) {
    return event != null && event.name() != null && ends.contains(event.name())
        ? at(moment).map(Measure::end)
        : Optional.empty();
  }
}
