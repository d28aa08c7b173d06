package org.sixfold.desks.persistence;

import java.time.Instant;

/** Somebody who waits at a gate. */
public record HeldRow(
    String holdId, String caseId, String name, String grid, Instant sinceAt, Instant limitAt) {}
