package org.sixfold.cutoff.persistence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Frozen figures that nobody has signed.
 *
 * @param told minutes after the freezing at which it was last told; -1 if it was not
 */
public record UnsignedRow(LocalDate snapshotDay, String grid, Instant takenAt, int told) {}
