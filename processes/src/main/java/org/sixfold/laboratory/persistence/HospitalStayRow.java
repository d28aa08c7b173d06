package org.sixfold.laboratory.persistence;

import java.time.Instant;

/** A row of {@code hospital_stay} that has not ended. */
public record HospitalStayRow(
    String id,
    String caseId,
    String resultId,
    String hospital,
    String orderedBy,
    String treatmentOrder,
    String reportCard,
    Instant handedOverAt,
    Instant admittedAt) {}
