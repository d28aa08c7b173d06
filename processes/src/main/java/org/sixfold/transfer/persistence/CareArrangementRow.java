package org.sixfold.transfer.persistence;

import java.time.Instant;

/** A row of table care_arrangement. */
public record CareArrangementRow(
    String id,
    String caseId,
    String taskId,
    String dependantKind,
    Instant firstVisitAt,
    String arrangedBy,
    Instant arrangedAt) {}
