package org.sixfold.modeling.persistence;

import java.time.Instant;

/**
 * A case of a migration as stored.
 *
 * @param state as {@code MigratingCase.State}
 * @param obstacles as JSON; null if there are none
 * @param attempts how often it was busy or failed in a row
 * @param nextTryAt null once nothing is left to be done for it
 */
public record MigrationCaseRow(
    String caseId,
    String state,
    boolean canary,
    Instant changedAt,
    String obstacles,
    int attempts,
    Instant nextTryAt) {}
