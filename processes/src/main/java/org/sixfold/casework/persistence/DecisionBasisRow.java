package org.sixfold.casework.persistence;

import java.time.Instant;
import org.sixfold.casework.MeasureChange;

/** A row of {@code decision_basis}; supports are separated by blanks. */
public record DecisionBasisRow(
    String decisionId,
    String caseId,
    String authorityCode,
    MeasureChange changeKind,
    String delegation,
    String reason,
    String supports,
    Instant countedFrom,
    int cumulativeDays,
    Instant upperDueAt,
    String upperAnswer,
    Instant upperAnsweredAt) {}
