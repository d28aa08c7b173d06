package org.sixfold.rules;

import java.time.Instant;
import java.util.List;
import org.sixfold.casefile.Restrictions.Kind;

/**
 * What restricts one person now.
 *
 * @param countedFrom the moment from which the days of the rule are counted
 * @param parts what runs or is to follow, in order; never empty
 */
record RunningMeasure(
    String caseId,
    String grid,
    String personClass,
    Instant countedFrom,
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
