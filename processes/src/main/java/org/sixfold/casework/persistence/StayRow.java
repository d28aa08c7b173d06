package org.sixfold.casework.persistence;

import java.time.Instant;
import org.sixfold.casework.KnownStays.Source;

/** A row of {@code case_stay}. */
public record StayRow(
    String id,
    String caseId,
    String place,
    Instant stayedFrom,
    Instant stayedTo,
    Source staySource,
    Instant toldAt) {}
