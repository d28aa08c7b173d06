package org.sixfold.cutoff.persistence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of {@code cut_off_snapshot}.
 *
 * @param content JSON, as it was hashed
 */
public record SnapshotRow(
    LocalDate snapshotDay,
    String grid,
    Instant cutOffAt,
    Instant takenAt,
    String content,
    String contentHash) {}
