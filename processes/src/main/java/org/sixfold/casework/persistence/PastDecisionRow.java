package org.sixfold.casework.persistence;

import java.time.Instant;

/**
 * A decision that was signed, with one of its restrictions.
 *
 * @param kind of that restriction
 * @param running whether it has not ended
 */
public record PastDecisionRow(
    String id,
    String caseId,
    String ruleId,
    Instant signedAt,
    Instant countedFrom,
    String kind,
    boolean running) {

  /** The same decision, with what another of its restrictions adds. */
  public PastDecisionRow with(PastDecisionRow other) {
    return new PastDecisionRow(
        id, caseId, ruleId, signedAt, countedFrom, kind, running || other.running);
  }
}
