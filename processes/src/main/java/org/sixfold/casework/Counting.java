package org.sixfold.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** How the days of a rule are counted: column {@code unit} of {@code restriction-rules}. */
public enum Counting {
  /** Whole days: day 0 is the date counted from, and the end is 24:00 of the last day. */
  DAY {
    @Override
    Instant end(Instant from, int days, ZoneId zone) {
      return dayZero(from, zone).plusDays(days + 1L).atStartOfDay(zone).toInstant();
    }

    @Override
    LocalDate dayZero(Instant from, ZoneId zone) {
      return from.atZone(zone).toLocalDate();
    }
  },
  /** Periods of 24 hours from the moment counted from: the end comes at that minute. */
  HOURS_24 {
    @Override
    Instant end(Instant from, int days, ZoneId zone) {
      return from.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofHours(24L * days));
    }

    @Override
    LocalDate dayZero(Instant from, ZoneId zone) {
      ZonedDateTime local = from.atZone(zone);
      boolean sameMorning = !local.toLocalTime().isAfter(SAMPLING_OPENS);
      return sameMorning ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
  };

  /** From when on samples are taken on a test day. */
  static final LocalTime SAMPLING_OPENS = LocalTime.of(8, 0);

  /** When so many days, or periods, from a moment are over. */
  abstract Instant end(Instant from, int days, ZoneId zone);

  /**
   * The date from which test days count: test day k is this date plus k. Of a period of 24 hours it
   * is the day whose {@link #SAMPLING_OPENS} lies in it, so that no test waits for a time after the
   * end.
   */
  abstract LocalDate dayZero(Instant from, ZoneId zone);

  /**
   * Reads the column.
   *
   * @throws IllegalArgumentException if nobody counts like that
   */
  static Counting of(String unit) {
    for (Counting known : values()) {
      if (known.name().equals(unit)) {
        return known;
      }
    }
    throw new IllegalArgumentException("unit " + unit + " is neither DAY nor HOURS_24");
  }
}
