package org.sixfold.replay;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** Times as scenarios tell them. */
final class ScenarioTimes {

  private static final Pattern DAYS = Pattern.compile("\\d+D");

  private ScenarioTimes() {}

  /** A moment with its offset; null if it is none. */
  static Instant moment(String word) {
    try {
      return OffsetDateTime.parse(word).toInstant();
    } catch (DateTimeException noMoment) {
      return null;
    }
  }

  /** A moment, or one after which time it comes: {@code 14d}; null if it is neither. */
  static Instant moment(String word, Instant from) {
    Instant moment = moment(word);
    if (moment != null) {
      return moment;
    }
    Duration passes = duration(word);
    return passes == null ? null : from.plus(passes);
  }

  /** As in the table of deadlines: {@code 20m}, {@code 2h}; {@code 14d} are days of 24 hours. */
  static Duration duration(String word) {
    String text = word.toUpperCase(Locale.ROOT);
    String whole = DAYS.matcher(text).matches() ? "P" + text : "PT" + text;
    try {
      return Duration.parse(text.startsWith("P") ? text : whole);
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
