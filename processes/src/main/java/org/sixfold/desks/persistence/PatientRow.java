package org.sixfold.desks.persistence;

import java.time.Instant;
import org.sixfold.casefile.Restrictions.Kind;

/**
 * A measure that limits somebody now.
 *
 * @param phone null if none is known
 * @param countedFrom from when the days of its rule count; null if no basis was kept
 */
public record PatientRow(
    String caseId,
    String name,
    String phone,
    String grid,
    String restrictionId,
    String decisionId,
    int seq,
    Kind kind,
    String ruleId,
    Instant startAt,
    Instant lawfulEnd,
    Instant countedFrom) {}
