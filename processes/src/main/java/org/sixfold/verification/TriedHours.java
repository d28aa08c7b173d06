package org.sixfold.verification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sixfold.casework.VisitingHours;

/** The hours of the day in which nobody answered; three different ones are enough. */
record TriedHours(Set<Integer> hours) {

  /**
   * As kept in a variable.
   *
   * @param text such as {@code 9,11}; may be null or empty
   */
  static TriedHours of(Object text) {
    Set<Integer> hours = new TreeSet<>();
    if (text != null && !text.toString().isEmpty()) {
      Arrays.stream(text.toString().split(",")).map(Integer::valueOf).forEach(hours::add);
    }
    return new TriedHours(hours);
  }

  TriedHours and(Instant attempt, ZoneId zone) {
    Set<Integer> more = new TreeSet<>(hours);
    more.add(attempt.atZone(zone).getHour());
    return new TriedHours(more);
  }

  boolean areEnough() {
    return hours.size() >= VerificationProcess.MOST_ATTEMPTS;
  }

  Instant next(Instant now, ZoneId zone) {
    return VisitingHours.next(now, zone, hours);
  }

  String text() {
    return hours.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
