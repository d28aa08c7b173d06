package org.sixfold.retention.persistence;

import java.time.Instant;

/** A proof as stored. */
public record ProofRow(
    String caseId,
    String caseState,
    Instant openedAt,
    Instant closedAt,
    Instant erasedAt,
    String retention,
    String erasedCounts,
    String auditHash,
    String proofHash) {}
