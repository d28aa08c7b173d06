package org.sixfold.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as deadline rules write it: {@code c+30m} after creation, {@code T-14h} before the
 * lawful end, {@code dep-15m} and {@code eta+30m} around the planned journey, {@code loc+8h} after
 * somebody was located, {@code pos+4h} after a positive was confirmed, {@code 18:00} on that local
 * day (on the next one if already past), {@code min(20:00,c+24h)} the earlier of two, of which one
 * may have an unknown anchor. What lies before an end is moved further before it, out of the hours
 * in which the calendar rests.
 */
final class DeadlineOffset {

  private static final Pattern RELATIVE =
      Pattern.compile("(c|T|dep|eta|loc|pos)(?:([+-])(\\d{1,5})([mhd]))?");
  private static final Pattern EARLIER = Pattern.compile("min\\((.+)\\)");
  private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  private DeadlineOffset() {}

  /**
   * Computes the moment.
   *
   * @return empty for a blank rule, and where the anchor is not known
   * @throws IllegalArgumentException if the rule is not of the grammar
   */
  static Optional<Instant> resolve(String rule, Anchors anchors, WorkCalendar calendar) {
    String text = rule == null ? "" : rule.replace(" ", "");
    if (text.isEmpty() || "-".equals(text)) {
      return Optional.empty();
    }
    Matcher earlier = EARLIER.matcher(text);
    if (earlier.matches()) {
      return Arrays.stream(earlier.group(1).split(","))
          .map(part -> resolve(part, anchors, calendar).orElse(null))
          .filter(Objects::nonNull)
          .min(Instant::compareTo);
    }
    if (CLOCK.matcher(text).matches()) {
      return Optional.of(next(LocalTime.parse(text), anchors));
    }
    Matcher relative = RELATIVE.matcher(text);
    if (!relative.matches()) {
      throw new IllegalArgumentException("Not a deadline: " + rule);
    }
    return anchors
        .find(relative.group(1))
        .map(anchor -> shift(anchor, relative, anchors, calendar));
  }

  /**
   * The time of day of a rule that is one, on the day of the deadline it belongs to; never before
   * the task began.
   */
  static Optional<Instant> onDayOf(Instant due, String rule, Anchors anchors) {
    String text = rule == null ? "" : rule.replace(" ", "");
    if (due == null || !CLOCK.matcher(text).matches()) {
      return Optional.empty();
    }
    Instant moment =
        due.atZone(anchors.zone())
            .toLocalDate()
            .atTime(LocalTime.parse(text))
            .atZone(anchors.zone())
            .toInstant();
    return Optional.of(moment.isBefore(anchors.createdAt()) ? anchors.createdAt() : moment);
  }

  /**
   * A length of time such as {@code 30m}; empty if blank or {@code -}.
   *
   * @throws IllegalArgumentException if it is not of the grammar
   */
  static Optional<Duration> length(String text) {
    if (text == null || text.isBlank() || "-".equals(text.strip())) {
      return Optional.empty();
    }
    Matcher length = Pattern.compile("(\\d{1,5})([mhd])").matcher(text.strip());
    if (!length.matches()) {
      throw new IllegalArgumentException("Not a length of time: " + text);
    }
    return Optional.of(duration(length.group(1), length.group(2)));
  }

  private static Instant shift(
      Instant anchor, Matcher relative, Anchors anchors, WorkCalendar calendar) {
    if (relative.group(2) == null) {
      return anchor;
    }
    Duration by = duration(relative.group(3), relative.group(4));
    if ("-".equals(relative.group(2))) {
      return calendar.notAfter(anchor.minus(by), anchors.zone());
    }
    return "c".equals(relative.group(1))
        ? calendar.plus(anchor, by, anchors.zone())
        : anchor.plus(by);
  }

  private static Instant next(LocalTime time, Anchors anchors) {
    ZonedDateTime created = anchors.createdAt().atZone(anchors.zone());
    ZonedDateTime today = created.toLocalDate().atTime(time).atZone(anchors.zone());
    boolean past = today.isBefore(created);
    return (past ? created.toLocalDate().plusDays(1).atTime(time).atZone(anchors.zone()) : today)
        .toInstant();
  }

  private static Duration duration(String count, String unit) {
    long number = Long.parseLong(count);
    return switch (unit) {
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
