package org.sixfold.desks.persistence;

import java.time.Instant;

/** An open task that a doctor may complete. */
public record RoundTaskRow(
    String id,
    String caseId,
    String personName,
    String grid,
    String kind,
    String part,
    Instant dueAt) {}
