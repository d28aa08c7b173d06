package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;

/**
 * A row of {@code restriction-rules}: how long a class of people may be restricted, and how.
 *
 * @param validTo last day in force; null if open
 * @param first the measure of the first stage
 * @param second what follows from the end of the first; null if nothing
 * @param countedFrom what day 0 is, such as {@code LAST_EXPOSURE}
 * @param shape what it knows besides days
 */
public record RestrictionRule(
    String id,
    String ruleSet,
    String jurisdiction,
    String personClass,
    LocalDate validFrom,
    LocalDate validTo,
    Part first,
    Part second,
    String countedFrom,
    RuleShape shape,
    String source) {

  /**
   * One stage.
   *
   * @param days the end is 24:00 of this day
   * @param testDays test day k is day 0 plus k
   */
  public record Part(Kind kind, int days, List<Integer> testDays) {}

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  public int totalDays() {
    return first.days() + (second == null ? 0 : second.days());
  }

  /** 24:00 of the last day of the first stage. */
  public Instant firstEnd(LocalDate dayZero, ZoneId zone) {
    return endOf(dayZero.plusDays(first.days()), zone);
  }

  /** 24:00 of the last day of all. */
  public Instant lastEnd(LocalDate dayZero, ZoneId zone) {
    return endOf(dayZero.plusDays(totalDays()), zone);
  }

  /**
   * Restrictions under this rule at a moment, at the latest until another: parts that are over
   * already are left out, and the first has no start, for no signature limits anybody.
   *
   * @param until never later than the rule's own end
   */
  public List<Restrictions.Part> parts(LocalDate dayZero, Instant now, Instant until, ZoneId zone) {
    List<Restrictions.Part> parts = new ArrayList<>();
    Instant firstEnd = earlier(firstEnd(dayZero, zone), until);
    if (firstEnd.isAfter(now)) {
      parts.add(new Restrictions.Part(first.kind(), id, null, firstEnd));
    }
    if (second != null) {
      Instant secondStart = parts.isEmpty() ? null : firstEnd;
      Instant secondEnd = earlier(lastEnd(dayZero, zone), until);
      if (secondEnd.isAfter(parts.isEmpty() ? now : firstEnd)) {
        parts.add(new Restrictions.Part(second.kind(), id, secondStart, secondEnd));
      }
    }
    return List.copyOf(parts);
  }

  /** The rule in one line, with source, validity and shape, as forms and papers cite it. */
  public String citation() {
    String cited =
        id + "，" + source + "，" + validFrom + " 至 " + (validTo == null ? "另行通知" : validTo);
    List<String> words = RuleWords.of(shape);
    return words.isEmpty() ? cited : cited + "；" + String.join("；", words);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
