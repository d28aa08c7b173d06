package org.sixfold.retention.persistence;

import java.time.Instant;

/** When the oldest case of a state ended that still has its content. */
public record OldestRow(String state, Instant closedAt) {}
