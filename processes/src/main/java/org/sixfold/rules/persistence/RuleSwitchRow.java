package org.sixfold.rules.persistence;

import java.time.Instant;

/**
 * A row of {@code rule_switch}.
 *
 * @param authorityCode entry in the authority register; null of lists signed before it was kept
 * @param appliedAt null until all of it is applied
 */
public record RuleSwitchRow(
    String id,
    Instant effectiveAt,
    String documentNo,
    String authorityCode,
    String authority,
    String legalBasis,
    String signedBy,
    Instant signedAt,
    Instant appliedAt) {}
