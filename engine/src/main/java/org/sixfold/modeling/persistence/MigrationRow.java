package org.sixfold.modeling.persistence;

import java.time.Instant;

/**
 * A migration as stored.
 *
 * @param fromNo number of the release to leave
 * @param mapping element to element, as JSON
 * @param state as {@code Migration.State}
 * @param openKey the model's key until it has ended; null then
 */
public record MigrationRow(
    String id,
    String modelKey,
    int fromNo,
    int toNo,
    String fromDeployment,
    String toDeployment,
    String mapping,
    String note,
    String state,
    String openKey,
    String proposedBy,
    Instant proposedAt,
    String decidedBy,
    Instant decidedAt,
    String decisionNote,
    String reversalNote,
    Instant changedAt) {}
