package org.sixfold.cutoff.persistence;

import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code cut_off_signature}. */
public record SignatureRow(
    LocalDate snapshotDay,
    String grid,
    String signedBy,
    String signedRole,
    Instant signedAt,
    String contentHash) {}
