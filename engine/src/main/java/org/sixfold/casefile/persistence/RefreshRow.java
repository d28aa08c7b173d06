package org.sixfold.casefile.persistence;

import java.time.Instant;

/** A later row about an open case. */
public record RefreshRow(
    String caseId, String listId, int listRow, Instant notedAt, String details) {}
