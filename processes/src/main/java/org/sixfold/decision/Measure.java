package org.sixfold.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
    return new Measure(dayZero, rule.parts(dayZero, now, until, zone));
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
}
