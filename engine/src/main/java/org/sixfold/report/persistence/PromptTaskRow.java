package org.sixfold.report.persistence;

import java.time.Instant;

/** A task behind a number of timeliness. */
public record PromptTaskRow(
    String id,
    String caseId,
    String kind,
    String grid,
    String taskRole,
    Instant dueAt,
    Instant endedAt,
    long lateSeconds) {}
