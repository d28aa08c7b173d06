package org.sixfold.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;

/** On which days samples are taken: day 0 plus k, from 08:00. */
record TestPlan(LocalDate dayZero, String testDays) {

  private static final LocalTime OPENS = LocalTime.of(8, 0);

  /**
   * The next test. Who was traced late, after a test day, is tested the same day.
   *
   * @param lastPlanned day of the test planned before; null if there was none
   */
  Optional<ZonedDateTime> next(LocalDate today, LocalDate lastPlanned, ZoneId zone) {
    LocalDate[] days =
        Arrays.stream(testDays.split(","))
            .filter(day -> !day.isEmpty())
            .map(day -> dayZero.plusDays(Long.parseLong(day)))
            .sorted()
            .toArray(LocalDate[]::new);
    boolean traced = lastPlanned == null && days.length > 0 && days[0].isBefore(today);
    if (traced) {
      return Optional.of(today.atTime(OPENS).atZone(zone));
    }
    return Arrays.stream(days)
        .filter(day -> !day.isBefore(today) && (lastPlanned == null || day.isAfter(lastPlanned)))
        .findFirst()
        .map(day -> day.atTime(OPENS).atZone(zone));
  }
}
