package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.BothLanguages.Line;

/**
 * A row of {@code restriction-rules}: how long a class of people may be restricted, and how.
 *
 * @param validTo last day in force; null if open
 * @param first the measure of the first stage
 * @param second what follows from the end of the first; null if nothing
 * @param countedFrom what the days are counted from, such as {@code LAST_EXPOSURE}
 * @param counting whole days or periods of 24 hours
 * @param shape what it knows besides days
 * @param source the title of the paper it stands in
 * @param sourceEn that title in English; empty if it is none to be translated
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
    Counting counting,
    RuleShape shape,
    String source,
    String sourceEn) {

  /** Of equal lengths, periods of 24 hours end first, and a shorter first stage is the milder. */
  public static final Comparator<RestrictionRule> SHORTEST_FIRST =
      Comparator.comparingInt(RestrictionRule::totalDays)
          .thenComparing(rule -> rule.counting() == Counting.DAY)
          .thenComparingInt(rule -> rule.first().days());

  /** What the id of a row ends with where its first stage is spent at home instead. */
  private static final String AT_HOME = "@HOME";

  private static final Set<String> AREA_STARTS = Set.of("LEAVING_AREA", "PLACE_LIST", "DISCOVERY");

  /**
   * One stage.
   *
   * @param days how many days, or periods, from the moment counted from or from the stage before
   * @param testDays which of these days are test days
   */
  public record Part(Kind kind, int days, List<Integer> testDays) {

    boolean isAs(Part other) {
      return other != null && kind == other.kind && days == other.days;
    }
  }

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  public int totalDays() {
    return first.days() + (second == null ? 0 : second.days());
  }

  /** Whether another row orders the same for the same time: its tests and words may differ. */
  public boolean ordersAs(RestrictionRule other) {
    return counting == other.counting
        && first.isAs(other.first)
        && (second == null ? other.second == null : second.isAs(other.second))
        && shape.exempt().equals(other.shape.exempt());
  }

  /** The same row with its first stage at home: its days, its tests, its end. */
  public RestrictionRule atHome() {
    return new RestrictionRule(
        id + AT_HOME,
        ruleSet,
        jurisdiction,
        personClass,
        validFrom,
        validTo,
        new Part(Kind.HOME_ISOLATION, first.days(), first.testDays()),
        second,
        countedFrom,
        counting,
        shape,
        source,
        sourceEn);
  }

  /** Whether an id is that of a row at home. */
  public static boolean isAtHome(String ruleId) {
    return ruleId.endsWith(AT_HOME);
  }

  /** The id of the row that stands in the table. */
  static String inTable(String ruleId) {
    return isAtHome(ruleId) ? ruleId.substring(0, ruleId.length() - AT_HOME.length()) : ruleId;
  }

  /** Whether the class is that of people who were in a risk area. */
  public boolean restsOnArea() {
    return AREA_STARTS.contains(countedFrom);
  }

  /** The end of the first stage. */
  public Instant firstEnd(Instant from, ZoneId zone) {
    return counting.end(from, first.days(), zone);
  }

  /** The end of all. */
  public Instant lastEnd(Instant from, ZoneId zone) {
    return counting.end(from, totalDays(), zone);
  }

  /** The end of a day that is not a stage's, such as one from which an early way out opens. */
  public Instant endOfDay(Instant from, int day, ZoneId zone) {
    return counting.end(from, day, zone);
  }

  /** The date from which the first stage's test days count: test day k is that date plus k. */
  public LocalDate dayZero(Instant from, ZoneId zone) {
    return counting.dayZero(from, zone);
  }

  /** The date from which the second stage's test days count. */
  public LocalDate secondDayZero(Instant from, ZoneId zone) {
    return dayZero(from, zone).plusDays(first.days());
  }

  /** The test days of all stages, in order. */
  public List<LocalDate> testDates(Instant from, ZoneId zone) {
    Stream<LocalDate> firstDates = first.testDays().stream().map(dayZero(from, zone)::plusDays);
    Stream<LocalDate> secondDates =
        second == null
            ? Stream.empty()
            : second.testDays().stream().map(secondDayZero(from, zone)::plusDays);
    return Stream.concat(firstDates, secondDates).toList();
  }

  /** Whether a restriction is its second stage: by its kind, or by an end beyond the first. */
  public boolean isSecond(Restrictions.Restriction one, Instant from, ZoneId zone) {
    return second != null
        && (one.lawfulEnd().isAfter(firstEnd(from, zone))
            || one.kind() == second.kind() && one.kind() != first.kind());
  }

  /**
   * Restrictions under this rule at a moment, at the latest until another: parts that are over
   * already are left out, and the first has no start, for no signature limits anybody.
   *
   * @param until never later than the rule's own end
   */
  public List<Restrictions.Part> parts(Instant from, Instant now, Instant until, ZoneId zone) {
    List<Restrictions.Part> parts = new ArrayList<>();
    Instant firstEnd = earlier(firstEnd(from, zone), until);
    if (firstEnd.isAfter(now)) {
      parts.add(new Restrictions.Part(first.kind(), id, null, firstEnd));
    }
    if (second != null) {
      Instant secondStart = parts.isEmpty() ? null : firstEnd;
      Instant secondEnd = earlier(lastEnd(from, zone), until);
      if (secondEnd.isAfter(parts.isEmpty() ? now : firstEnd)) {
        parts.add(new Restrictions.Part(second.kind(), id, secondStart, secondEnd));
      }
    }
    return List.copyOf(parts);
  }

  /** The rule in one line, with source, validity and shape, as forms and papers cite it. */
  public String citation() {
    return cited().zh();
  }

  /** The same in both languages; the paper keeps its own title and is explained in English. */
  public Line cited() {
    List<Line> words = new ArrayList<>();
    words.add(
        new Line(
            id + "，" + source + "，" + validFrom + " 至 " + (validTo == null ? "另行通知" : validTo),
            "%s, %s, in force from %s%s"
                .formatted(id, namedSource(), validFrom, validTo == null ? "" : " to " + validTo)));
    words.addAll(RuleWords.of(this));
    return new Line(
        words.stream().map(Line::zh).collect(Collectors.joining("；")),
        words.stream().map(Line::en).collect(Collectors.joining("; ")));
  }

  /** The paper by its own title, with what that means. */
  private String namedSource() {
    return sourceEn.isEmpty() ? source : source + " (" + sourceEn + ")";
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
