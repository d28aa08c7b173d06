package org.sixfold.handover.persistence;

import java.time.Instant;

/**
 * What a note says of one person.
 *
 * @param facts codes with commas between; empty for none
 * @param taskKind the open task that is due first; null for none
 */
public record HandOverLineRow(
    String noteId,
    String caseId,
    int line,
    String facts,
    String taskKind,
    Instant taskDueAt,
    String words,
    Instant acknowledgedAt) {}
