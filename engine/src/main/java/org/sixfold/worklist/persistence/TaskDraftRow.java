package org.sixfold.worklist.persistence;

import java.time.Instant;

/**
 * What somebody has typed and not sent yet.
 *
 * @param revision counts the savings, from 1
 * @param draft values as JSON
 */
public record TaskDraftRow(
    String taskId, String username, int revision, String draft, Instant savedAt) {}
