package org.sixfold.modeling.persistence;

import java.time.Instant;

/**
 * A comment as stored.
 *
 * @param element id within the file; empty for the whole file
 */
public record DraftCommentRow(
    String id,
    String draftId,
    String fileName,
    String element,
    String content,
    String author,
    Instant saidAt,
    String doneBy,
    Instant doneAt) {}
