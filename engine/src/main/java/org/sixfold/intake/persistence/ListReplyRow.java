package org.sixfold.intake.persistence;

import java.time.Instant;

/** A row of {@code list_reply} without the file. */
public record ListReplyRow(
    String listId,
    int revision,
    int rowCount,
    int answered,
    int notReached,
    int openCount,
    String reason,
    String contentHash,
    boolean erased,
    String signedBy,
    String signedRole,
    Instant signedAt) {}
