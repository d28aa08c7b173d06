package org.sixfold.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Part;
import org.sixfold.casework.RestrictionRule;

/**
 * What a rule makes of a day 0: parts and their ends. Parts that are over already are left out. The
 * first has no start: the signature does not limit anybody yet.
 */
record Measure(LocalDate dayZero, List<Part> parts) {

  static Measure of(RestrictionRule rule, LocalDate dayZero, Instant now, ZoneId zone) {
    return of(rule, dayZero, now, rule.lastEnd(dayZero, zone), zone);
  }

  /**
   * As the rule says, but at the latest until the given moment.
   *
   * @param until never later than the rule's own end
   */
  static Measure of(
      RestrictionRule rule, LocalDate dayZero, Instant now, Instant until, ZoneId zone) {
    List<Part> parts = new ArrayList<>();
    Instant firstEnd = earlier(rule.firstEnd(dayZero, zone), until);
    if (firstEnd.isAfter(now)) {
      parts.add(new Part(rule.first().kind(), rule.id(), null, firstEnd));
    }
    if (rule.second() != null) {
      Instant secondStart = parts.isEmpty() ? null : firstEnd;
      Instant secondEnd = earlier(rule.lastEnd(dayZero, zone), until);
      if (secondEnd.isAfter(parts.isEmpty() ? now : firstEnd)) {
        parts.add(new Part(rule.second().kind(), rule.id(), secondStart, secondEnd));
      }
    }
    return new Measure(dayZero, List.copyOf(parts));
  }

  boolean isOver() {
    return parts.isEmpty();
  }

  Instant end() {
    return parts.get(parts.size() - 1).lawfulEnd();
  }

  Kind firstKind() {
    return parts.get(0).kind();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
