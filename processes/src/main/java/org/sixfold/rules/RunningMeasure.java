package org.sixfold.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sixfold.casefile.Restrictions.Kind;

/**
 * What restricts one person now.
 *
 * @param dayZero day 0 of the rule
 * @param parts what runs or is to follow, in order; never empty
 */
record RunningMeasure(
    String caseId,
    String grid,
    String personClass,
    LocalDate dayZero,
    String ruleId,
    List<Part> parts) {

  /** One restriction that has not ended. */
  record Part(String restrictionId, Kind kind, Instant lawfulEnd, boolean begun) {}

  Part first() {
    return parts.get(0);
  }

  Instant end() {
    return parts.get(parts.size() - 1).lawfulEnd();
  }
}
