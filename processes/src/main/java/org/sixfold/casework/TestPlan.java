package org.sixfold.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** On which days samples are taken: day 0 plus k, from 08:00. */
record TestPlan(LocalDate dayZero, String testDays) {

  private static final LocalTime OPENS = Counting.SAMPLING_OPENS;

  /**
   * The test days of a stage. Who is found within the days that the rule says, with no test day
   * left to come, is tested the same day, once.
   *
   * @param sampled whether a sample was taken already
   */
  static String days(
      List<Integer> testDays,
      int tracedWithin,
      LocalDate dayZero,
      LocalDate today,
      boolean sampled) {
    long day = ChronoUnit.DAYS.between(dayZero, today);
    boolean sameDay = testDays.isEmpty() && !sampled && day >= 0 && day < tracedWithin;
    return sameDay
        ? String.valueOf(day)
        : testDays.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

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
