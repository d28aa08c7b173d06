package org.sixfold.intake.persistence;

import java.time.Instant;
import java.time.LocalDate;

/** A row of table intake_list. */
public record ListRow(
    String id,
    String name,
    String source,
    LocalDate listDate,
    boolean contactList,
    String fileHash,
    String liveHash,
    String listState,
    String problem,
    String layout,
    int rowsInFile,
    int rowCount,
    int createdCount,
    int mergedInList,
    int mergedOpenCase,
    int mergedRecentAnswer,
    int rejectedCount,
    int unplacedCount,
    int outsideCount,
    String receivedBy,
    Instant receivedAt,
    Instant startedAt,
    Instant finishedAt) {}
