package org.sixfold.casefile.persistence;

import java.time.Instant;

/** A case found by a match key. */
public record MatchRow(String matchKey, String caseId, Instant closedAt) {}
