package org.sixfold.cutoff.persistence;

import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code cut_off_addendum}. */
public record AddendumRow(
    LocalDate snapshotDay,
    String grid,
    int seq,
    String reason,
    String addedBy,
    Instant addedAt,
    String content,
    String contentHash) {}
