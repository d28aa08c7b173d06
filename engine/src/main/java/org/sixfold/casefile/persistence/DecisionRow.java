package org.sixfold.casefile.persistence;

import java.time.Instant;

/** A signed decision. */
public record DecisionRow(
    String id,
    String caseId,
    String authority,
    String legalBasis,
    String documentNo,
    String ruleId,
    String proposedBy,
    String signedBy,
    Instant signedAt) {}
