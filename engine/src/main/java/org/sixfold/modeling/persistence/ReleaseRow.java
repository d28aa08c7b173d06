package org.sixfold.modeling.persistence;

import java.time.Instant;

/**
 * A release from its proposal on.
 *
 * @param state {@code PROPOSED}, {@code SCHEDULED}, {@code RELEASED}, {@code REJECTED} or {@code
 *     WITHDRAWN}
 * @param deploymentId null until it is approved
 * @param seedHash of packaged models; null if designers released it
 * @param draftId the draft it releases; null for packaged models and rollbacks
 * @param baseNo the release it was proposed against
 * @param targetNo the release that a rollback makes the active one again
 * @param effectiveAt the moment at which it is to begin; null for as soon as it is approved
 */
public record ReleaseRow(
    String id,
    int number,
    String state,
    String deploymentId,
    String seedHash,
    String title,
    String note,
    String draftId,
    Integer baseNo,
    Integer targetNo,
    String proposedBy,
    Instant proposedAt,
    String decidedBy,
    Instant decidedAt,
    String decisionNote,
    Instant releasedAt,
    Instant effectiveAt,
    String withdrawnBy,
    Instant withdrawnAt,
    String withdrawalNote) {

  public static final String PROPOSED = "PROPOSED";
  public static final String SCHEDULED = "SCHEDULED";
  public static final String RELEASED = "RELEASED";
  public static final String REJECTED = "REJECTED";
}
