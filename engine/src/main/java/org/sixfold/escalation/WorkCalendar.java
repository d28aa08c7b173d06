package org.sixfold.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When the clock of a deadline runs: day and night, or from 08:00 to 21:00 only. Nobody is phoned
 * or visited outside the day, so a delay may not grow there either.
 */
enum WorkCalendar {
  DAY_AND_NIGHT {
    @Override
    Instant plus(Instant from, Duration duration, ZoneId zone) {
      return from.plus(duration);
    }
  },
  DAYTIME {
    @Override
    Instant plus(Instant from, Duration duration, ZoneId zone) {
      ZonedDateTime at = enterDay(from.atZone(zone));
      Duration left = duration;
      while (true) {
        Duration today = Duration.between(at, close(at.toLocalDate(), zone));
        if (left.compareTo(today) <= 0) {
          return at.plus(left).toInstant();
        }
        left = left.minus(today);
        at = at.toLocalDate().plusDays(1).atTime(OPENS).atZone(zone);
      }
    }
  };

  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(21, 0);

  /**
   * The calendar of a rule: {@code 24}, {@code D}, or {@code W} with windows. Windows say when the
   * work may be done; their deadlines are times of day, so that nothing stands still.
   */
  static WorkCalendar of(String name) {
    return "D".equals(name) ? DAYTIME : DAY_AND_NIGHT;
  }

  /** The moment at which the clock has run for a duration. */
  abstract Instant plus(Instant from, Duration duration, ZoneId zone);

  private static ZonedDateTime enterDay(ZonedDateTime at) {
    LocalDate day = at.toLocalDate();
    if (at.toLocalTime().isBefore(OPENS)) {
      return day.atTime(OPENS).atZone(at.getZone());
    }
    return at.toLocalTime().isBefore(CLOSES)
        ? at
        : day.plusDays(1).atTime(OPENS).atZone(at.getZone());
  }

  private static ZonedDateTime close(LocalDate day, ZoneId zone) {
    return day.atTime(CLOSES).atZone(zone);
  }
}
