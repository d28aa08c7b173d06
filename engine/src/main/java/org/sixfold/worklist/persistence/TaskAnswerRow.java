package org.sixfold.worklist.persistence;

import java.time.Instant;

/**
 * What was sent in for a task.
 *
 * @param answers without health values, as JSON
 */
public record TaskAnswerRow(
    String taskId,
    String caseId,
    String kind,
    String outcome,
    String answers,
    String answeredBy,
    Instant answeredAt) {}
