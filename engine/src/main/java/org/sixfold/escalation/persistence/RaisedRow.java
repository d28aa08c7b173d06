package org.sixfold.escalation.persistence;

import java.time.Instant;

/**
 * A level that was raised.
 *
 * @param told the member told; null if nobody of the ladder answers for the grid
 * @param dueAt when the level was due
 * @param nextAt when the next level is; null at the ladder's end
 */
public record RaisedRow(
    String taskId,
    int level,
    String caseId,
    String toldRole,
    String told,
    Instant dueAt,
    Instant raisedAt,
    Instant nextAt) {}
