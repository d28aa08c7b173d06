package org.sixfold.casefile.persistence;

import java.time.Instant;

/** Somebody opened a whole file. */
public record OpeningRow(
    String id, String caseId, String username, String userRole, String ground, Instant openedAt) {}
