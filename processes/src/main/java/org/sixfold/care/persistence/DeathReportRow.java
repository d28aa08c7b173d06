package org.sixfold.care.persistence;

import java.time.Instant;

/**
 * A row of {@code death_report}.
 *
 * @param openCase the case's id while it waits for confirmation, else null
 * @param answers what the form said besides the outcome, as JSON
 */
public record DeathReportRow(
    String id,
    String caseId,
    String openCase,
    String taskId,
    String kind,
    String answers,
    String reportedBy,
    Instant reportedAt,
    String reportState,
    String contact,
    String decidedBy,
    Instant decidedAt) {}
