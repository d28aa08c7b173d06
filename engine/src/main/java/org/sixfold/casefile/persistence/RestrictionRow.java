package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.casefile.Restrictions;

/** One restriction; startAt is null until it begins, endedAt while it runs. */
public record RestrictionRow(
    String id,
    String caseId,
    String decisionId,
    int seq,
    Restrictions.Kind kind,
    String ruleId,
    Instant startAt,
    Instant lawfulEnd,
    Instant endedAt,
    String endReason) {

  public boolean hasBegun(Instant now) {
    return startAt != null && !startAt.isAfter(now);
  }

  public boolean isRunning() {
    return endedAt == null;
  }
}
