package org.sixfold.escalation.persistence;

import java.time.Instant;

/** An open task whose next level came due. */
public record DueItem(
    String id,
    String caseId,
    String kind,
    String title,
    String grid,
    String assignee,
    Instant dueAt,
    int level,
    String ladder,
    Long stepSeconds,
    String calendar,
    Instant nextEscalationAt) {}
