package org.sixfold.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * When people may be phoned or visited: 08:00 to 21:00, and again at the earliest 60 minutes after
 * nobody answered.
 */
public final class VisitingHours {

  public static final LocalTime OPEN = LocalTime.of(8, 0);
  public static final LocalTime CLOSE = LocalTime.of(21, 0);
  private static final Duration PAUSE = Duration.ofMinutes(60);

  private VisitingHours() {}

  /**
   * The next moment to try again.
   *
   * @param triedHours hours of the day in which nobody answered
   */
  public static Instant next(Instant now, ZoneId zone, Set<Integer> triedHours) {
    ZonedDateTime next = open(now.plus(PAUSE).atZone(zone));
    while (triedHours.contains(next.getHour())) {
      next = open(next.withMinute(0).withSecond(0).withNano(0).plusHours(1));
    }
    return next.toInstant();
  }

  private static ZonedDateTime open(ZonedDateTime moment) {
    return within(moment, OPEN, CLOSE);
  }

  /** The moment itself, if it lies within such hours; else their next beginning. */
  public static ZonedDateTime within(ZonedDateTime moment, LocalTime opens, LocalTime closes) {
    if (moment.toLocalTime().isBefore(opens)) {
      return moment.with(opens);
    }
    return moment.toLocalTime().isBefore(closes) ? moment : moment.plusDays(1).with(opens);
  }
}
