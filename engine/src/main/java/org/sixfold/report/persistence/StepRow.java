package org.sixfold.report.persistence;

import java.time.Instant;

/** A task of a case; who is the member who ended it, or has it. */
public record StepRow(
    String id,
    String kind,
    String stage,
    String taskRole,
    String who,
    String itemState,
    Instant createdAt,
    Instant dueAt,
    Instant endedAt) {}
