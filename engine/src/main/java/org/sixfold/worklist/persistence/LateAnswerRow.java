package org.sixfold.worklist.persistence;

import java.time.Instant;

/**
 * What was filled in for a task that had ended meanwhile.
 *
 * @param answers without health values, as JSON
 * @param healthAnswers as JSON; null if there are none
 */
public record LateAnswerRow(
    String id,
    String taskId,
    String caseId,
    String kind,
    String outcome,
    String answers,
    String healthAnswers,
    String answeredBy,
    Instant answeredAt) {}
