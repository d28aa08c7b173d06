package org.sixfold.ownpage.persistence;

import java.time.Instant;

/**
 * A row of {@code own_page_link}.
 *
 * @param givenAt when it was handed over with a notice; null if nobody said so
 * @param failures wrong codes since the last right one
 * @param lockedUntil until when no code is taken; null if none was wrong too often
 */
public record LinkRow(
    String id,
    String caseId,
    String tokenHash,
    String codeHash,
    String madeBy,
    Instant madeAt,
    Instant givenAt,
    String givenTo,
    int failures,
    Instant lockedUntil,
    Instant openedAt,
    Instant revokedAt,
    String revokedBy) {}
