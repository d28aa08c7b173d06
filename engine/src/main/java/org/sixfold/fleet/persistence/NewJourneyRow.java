package org.sixfold.fleet.persistence;

import java.time.Instant;

/** A journey to write. */
public record NewJourneyRow(
    String id,
    String vehicle,
    String driver,
    String destination,
    Instant departAt,
    Instant etaAt,
    Instant backAt,
    String plannedBy,
    Instant plannedAt) {}
