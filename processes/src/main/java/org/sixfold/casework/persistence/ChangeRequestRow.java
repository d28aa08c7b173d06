package org.sixfold.casework.persistence;

import java.time.Instant;
import org.sixfold.casework.MeasureChange;

/** A row of {@code change_request}. */
public record ChangeRequestRow(
    String id,
    String caseId,
    MeasureChange changeKind,
    String reason,
    String askedBy,
    Instant askedAt) {}
