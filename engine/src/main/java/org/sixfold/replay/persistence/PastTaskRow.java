package org.sixfold.replay.persistence;

import java.time.Instant;

/**
 * A task that really was.
 *
 * @param trace the rule row by which its times came about, as JSON; null if it had none
 */
public record PastTaskRow(
    String caseId,
    String kind,
    String role,
    Instant createdAt,
    Instant dueAt,
    String outcome,
    Instant endedAt,
    String trace) {}
