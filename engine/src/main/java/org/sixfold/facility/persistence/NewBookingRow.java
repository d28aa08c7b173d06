package org.sixfold.facility.persistence;

import java.time.Instant;

/** A booking to insert. */
public record NewBookingRow(
    String id,
    String caseId,
    String facility,
    String bed,
    String bookedBy,
    Instant bookedAt,
    Instant expectedAt) {}
