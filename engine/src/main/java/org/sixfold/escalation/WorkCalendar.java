package org.sixfold.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours in which the clock of a deadline runs. Nobody is phoned or visited outside them, so a
 * delay may not grow there either, and no deadline may lie there.
 *
 * @param opens null if the clock runs day and night
 */
public record WorkCalendar(LocalTime opens, LocalTime closes) {

  public static final WorkCalendar DAY_AND_NIGHT = new WorkCalendar(null, null);
  public static final WorkCalendar DAYTIME =
      new WorkCalendar(LocalTime.of(8, 0), LocalTime.of(21, 0));

  private static final Pattern HOURS = Pattern.compile("D([01]\\d|2[0-3])-([01]\\d|2[0-3])");
  private static final Pattern WINDOWS = Pattern.compile("W\\d\\d-\\d\\d(,\\d\\d-\\d\\d)*");

  /**
   * The calendar of a rule: {@code 24}, {@code D} for 08:00 to 21:00, {@code D07-22} for other
   * hours, {@code W07-10,16-20} for windows. Windows say when the work may be done; their deadlines
   * are times of day, and the ladder climbs by day.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  public static WorkCalendar of(String name) {
    String text = name == null ? "" : name.replace(" ", "");
    if (text.isEmpty() || "24".equals(text)) {
      return DAY_AND_NIGHT;
    }
    Matcher hours = HOURS.matcher(text);
    if (hours.matches() && hours.group(1).compareTo(hours.group(2)) < 0) {
      return new WorkCalendar(hour(hours.group(1)), hour(hours.group(2)));
    }
    if ("D".equals(text) || WINDOWS.matcher(text).matches()) {
      return DAYTIME;
    }
    throw new IllegalArgumentException("Not a calendar: " + name);
  }

  /** The moment at which the clock has run for a duration. */
  Instant plus(Instant from, Duration duration, ZoneId zone) {
    if (opens == null) {
      return from.plus(duration);
    }
    ZonedDateTime at = enterDay(from.atZone(zone));
    Duration left = duration;
    while (true) {
      Duration today = Duration.between(at, at.toLocalDate().atTime(closes).atZone(zone));
      if (left.compareTo(today) <= 0) {
        return at.plus(left).toInstant();
      }
      left = left.minus(today);
      at = at.toLocalDate().plusDays(1).atTime(opens).atZone(zone);
    }
  }

  /** The moment itself, if it lies within these hours; else their next beginning. */
  public ZonedDateTime enter(ZonedDateTime at) {
    return opens == null ? at : enterDay(at);
  }

  /** The last moment of these hours that is not after the given one: what comes before an end. */
  Instant notAfter(Instant moment, ZoneId zone) {
    if (opens == null) {
      return moment;
    }
    ZonedDateTime at = moment.atZone(zone);
    LocalDate day = at.toLocalDate();
    if (at.toLocalTime().isBefore(opens)) {
      return day.minusDays(1).atTime(closes).atZone(zone).toInstant();
    }
    return at.toLocalTime().isAfter(closes) ? day.atTime(closes).atZone(zone).toInstant() : moment;
  }

  /** Whether a moment lies within these hours. */
  boolean holds(Instant moment, ZoneId zone) {
    return enter(moment.atZone(zone)).toInstant().equals(moment)
        || (opens != null && moment.atZone(zone).toLocalTime().equals(closes));
  }

  private ZonedDateTime enterDay(ZonedDateTime at) {
    LocalDate day = at.toLocalDate();
    if (at.toLocalTime().isBefore(opens)) {
      return day.atTime(opens).atZone(at.getZone());
    }
    return at.toLocalTime().isBefore(closes)
        ? at
        : day.plusDays(1).atTime(opens).atZone(at.getZone());
  }

  private static LocalTime hour(String digits) {
    return LocalTime.of(Integer.parseInt(digits), 0);
  }
}
