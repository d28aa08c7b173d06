package org.sixfold.casework.persistence;

import java.time.Instant;

/**
 * A row of {@code case_signal}.
 *
 * @param text null once it has expired
 */
public record SignalRow(
    String id,
    String caseId,
    String type,
    String source,
    String purpose,
    String legalBasis,
    String receivedBy,
    Instant receivedAt,
    Instant expiresAt,
    String text) {}
