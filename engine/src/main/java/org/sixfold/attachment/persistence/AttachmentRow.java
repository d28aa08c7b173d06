package org.sixfold.attachment.persistence;

import java.time.Instant;

/**
 * A picture without its bytes.
 *
 * @param field of the form that names it; null while no answer does
 * @param health whether that is a health field
 * @param boundAt when an answer named it; null while none does
 */
public record AttachmentRow(
    String id,
    String taskId,
    String caseId,
    String kind,
    String field,
    boolean health,
    int width,
    int height,
    int byteCount,
    String sha256,
    String addedBy,
    Instant addedAt,
    Instant boundAt) {}
