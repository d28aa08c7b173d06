package org.sixfold.casefile.persistence;

import java.time.Instant;

/** A sample taken. */
public record SampleRow(
    String id,
    String caseId,
    Instant sampledAt,
    String tube,
    String secondTube,
    Integer poolOf,
    String kind,
    String takenBy,
    Instant resultDueAt,
    Instant resultAt) {}
