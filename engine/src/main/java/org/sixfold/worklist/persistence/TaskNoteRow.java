package org.sixfold.worklist.persistence;

import java.time.Instant;

/**
 * Something said about a task.
 *
 * @param kind a name of {@code TaskNotes.Kind}
 * @param words null for a reminder
 * @param dueBefore null unless the due time was moved; also then, if there was none
 */
public record TaskNoteRow(
    String id,
    String taskId,
    String caseId,
    String kind,
    String notedBy,
    Instant notedAt,
    String words,
    Instant dueBefore,
    Instant dueAfter) {}
