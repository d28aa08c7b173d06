package org.sixfold.worklist.persistence;

import java.time.Instant;

/**
 * A task that a bulk step gave to somebody.
 *
 * @param movedBy who did the step
 * @param assigneeBefore null if it was in nobody's hand
 */
public record BulkMoveRow(
    String bulkId,
    String taskId,
    String movedBy,
    String assigneeBefore,
    String assignee,
    Instant movedAt) {}
