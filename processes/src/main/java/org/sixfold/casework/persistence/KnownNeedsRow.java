package org.sixfold.casework.persistence;

import java.time.Instant;

/** A row of {@code known_needs}; lists are JSON. */
public record KnownNeedsRow(
    String caseId, String dependants, String needs, String household, Instant notedAt) {}
