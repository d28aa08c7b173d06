package org.sixfold.rules.persistence;

import java.time.Instant;

/** A row of {@code rule_switch}. */
public record RuleSwitchRow(
    String id,
    Instant effectiveAt,
    String documentNo,
    String authority,
    String legalBasis,
    String signedBy,
    Instant signedAt,
    Instant appliedAt) {}
