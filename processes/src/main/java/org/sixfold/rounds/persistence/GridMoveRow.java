package org.sixfold.rounds.persistence;

import java.time.Instant;

/** A case that went from one grid to another. */
public record GridMoveRow(
    String id,
    String caseId,
    String fromGrid,
    String fromPath,
    String toGrid,
    String toPath,
    Instant movedAt) {}
