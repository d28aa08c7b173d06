package org.sixfold.casework.persistence;

import java.time.Instant;

/** A row of {@code objection}; what follows {@code filedAt} is null until it is reviewed. */
public record ObjectionRow(
    String id,
    String caseId,
    String claim,
    String filedBy,
    Instant filedAt,
    String outcome,
    String heard,
    Instant heardAt,
    String answer,
    String reviewedBy,
    Instant reviewedAt) {}
