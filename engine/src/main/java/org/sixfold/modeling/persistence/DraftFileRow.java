package org.sixfold.modeling.persistence;

import java.time.Instant;

/**
 * A file that a draft changes.
 *
 * @param content null if it takes the file out of the path, or was not asked for
 * @param sha256 of the content; null if it takes the file out of the path
 * @param revision the draft's revision at the change
 */
public record DraftFileRow(
    String draftId,
    String name,
    String folder,
    byte[] content,
    String sha256,
    int revision,
    String changedBy,
    Instant changedAt) {}
