package org.sixfold.desks.persistence;

import java.time.Instant;
import java.time.LocalDate;

/** What somebody takes all the time, and the last day for which it is there. */
public record MedicineRow(
    String caseId, String medicine, LocalDate lastsUntil, String notedBy, Instant notedAt) {}
