package org.sixfold.board.persistence;

import java.time.Instant;

/** A line of the list behind a number, not yet masked. */
public record FigureCaseRow(
    String id,
    String name,
    String document,
    String phone,
    String grid,
    String caseState,
    String stage,
    Instant openedAt,
    Instant closedAt,
    long amount) {}
