package org.sixfold.modeling;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as scenarios tell them: the check of their words and whoever walks them read the same. */
public final class ScenarioTimes {

  private static final Pattern SPOKEN = Pattern.compile("(\\d+D)?([\\d.HMS]*)");

  private ScenarioTimes() {}

  /** Whether a word tells a time: a moment, or what passes. */
  public static boolean isTime(String word) {
    return moment(word) != null || duration(word) != null;
  }

  /** A moment with its offset; null if it is none. */
  public static Instant moment(String word) {
    try {
      return OffsetDateTime.parse(word).toInstant();
    } catch (DateTimeException noMoment) {
      return null;
    }
  }

  /** A moment, or one after which time it comes: {@code 14d}; null if it is neither. */
  public static Instant moment(String word, Instant from) {
    Instant moment = moment(word);
    if (moment != null) {
      return moment;
    }
    Duration passes = duration(word);
    return passes == null ? null : from.plus(passes);
  }

  /**
   * As in the table of deadlines: {@code 20m}, {@code 2h}, {@code 1d12h}, or as {@code P1DT12H};
   * days are of 24 hours. Null if it is none.
   */
  public static Duration duration(String word) {
    String text = word.toUpperCase(Locale.ROOT);
    Matcher spoken = SPOKEN.matcher(text);
    if (spoken.matches()) {
      String days = spoken.group(1) == null ? "" : spoken.group(1);
      text = "P" + days + (spoken.group(2).isEmpty() ? "" : "T" + spoken.group(2));
    }
    try {
      return text.startsWith("P") ? Duration.parse(text) : null;
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
