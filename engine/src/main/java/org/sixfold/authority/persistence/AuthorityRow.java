package org.sixfold.authority.persistence;

import java.time.Instant;

/** A row of {@code authority}; lists are separated by blanks. */
public record AuthorityRow(
    String code,
    String name,
    String body,
    String legalBasis,
    String delegation,
    String grids,
    String measures,
    String signers,
    boolean needsUpperAnswer,
    Instant validFrom,
    Instant validTo,
    String registeredBy,
    Instant registeredAt) {}
