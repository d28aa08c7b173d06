package org.sixfold.responsibility.persistence;

import java.time.Instant;

/** A row of {@code assistance}. */
public record AssistanceRow(
    String id, String username, String grid, Instant startsAt, Instant endsAt, String setBy) {}
