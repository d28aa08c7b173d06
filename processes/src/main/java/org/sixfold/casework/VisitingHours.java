package org.sixfold.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.sixfold.escalation.WorkCalendar;

/**
 * When people are phoned or visited anew: by day, as the deadlines have it, and again at the
 * earliest 60 minutes after nobody answered.
 */
public final class VisitingHours {

  private static final Duration PAUSE = Duration.ofMinutes(60);

  private VisitingHours() {}

  /**
   * The next moment to try again.
   *
   * @param triedHours hours of the day in which nobody answered
   */
  public static Instant next(Instant now, ZoneId zone, Set<Integer> triedHours) {
    ZonedDateTime next = WorkCalendar.DAYTIME.enter(now.plus(PAUSE).atZone(zone));
    while (triedHours.contains(next.getHour())) {
      next = WorkCalendar.DAYTIME.enter(next.withMinute(0).withSecond(0).withNano(0).plusHours(1));
    }
    return next.toInstant();
  }
}
