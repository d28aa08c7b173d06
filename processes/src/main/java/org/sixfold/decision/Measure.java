package org.sixfold.decision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Part;
import org.sixfold.casework.RestrictionRule;

/**
 * What a rule makes of the moment counted from: parts and their ends. Parts that are over already
 * are left out. The first has no start: the signature does not limit anybody yet.
 */
record Measure(List<Part> parts) {

  static Measure of(RestrictionRule rule, Instant from, Instant now, ZoneId zone) {
    return of(rule, from, now, rule.lastEnd(from, zone), zone);
  }

  /**
   * As the rule says, but at the latest until the given moment.
   *
   * @param until never later than the rule's own end
   */
  static Measure of(RestrictionRule rule, Instant from, Instant now, Instant until, ZoneId zone) {
    return new Measure(rule.parts(from, now, until, zone));
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
