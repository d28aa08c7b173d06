package org.sixfold.riskarea.persistence;

import java.time.Instant;

/** A row of {@code risk_area}. */
public record RiskAreaRow(
    String id,
    String placeCode,
    String placeName,
    String areaLevel,
    Instant validFrom,
    Instant validTo,
    String paperTitle,
    String paperNumber,
    String paperIssuer,
    String kind,
    String changesId,
    Instant previousTo,
    String areaState,
    String reason,
    String enteredBy,
    Instant enteredAt,
    String decidedBy,
    Instant decidedAt) {}
