package org.sixfold.board.persistence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of {@code reported_figures}.
 *
 * @param parts as JSON
 */
public record ReportedFiguresRow(
    String id,
    String source,
    LocalDate reportDay,
    String label,
    long total,
    String parts,
    long difference,
    String recordedBy,
    Instant recordedAt) {}
