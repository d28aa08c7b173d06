package org.sixfold.verification.persistence;

import java.time.Instant;

/** A row of {@code second_reading}. */
public record SecondReadingRow(
    String taskId,
    String caseId,
    String secondReader,
    String writtenBy,
    String outcome,
    Instant readAt) {}
