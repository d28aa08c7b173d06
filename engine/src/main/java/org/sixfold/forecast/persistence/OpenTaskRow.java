package org.sixfold.forecast.persistence;

import java.time.Instant;

/**
 * An open task, without anything of the person it is about.
 *
 * @param assignee null if nobody has it in hand
 * @param calendar null if it may be done day and night
 */
public record OpenTaskRow(
    String id,
    String caseId,
    String kind,
    String grid,
    String role,
    String assignee,
    Instant createdAt,
    Instant dueAt,
    String calendar) {}
