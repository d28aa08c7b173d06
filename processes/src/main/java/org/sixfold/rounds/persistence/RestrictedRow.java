package org.sixfold.rounds.persistence;

import java.time.Instant;

/**
 * Somebody whom a measure restricts now, with the open report that may be asked for.
 *
 * @param measure kind of the restriction
 * @param taskId null if no report is open that the viewer's role may complete
 * @param part which report of the day it is; null without a task
 */
public record RestrictedRow(
    String caseId,
    String grid,
    boolean phoneUsable,
    String measure,
    String taskId,
    String part,
    Instant dueAt) {}
