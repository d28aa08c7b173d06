package org.sixfold.rules.persistence;

import java.time.Instant;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Stage;

/**
 * A running restriction with what its decision counts from.
 *
 * @param personClass of the latest proposal, signed or not; null if there is none
 */
public record RunningRow(
    String restrictionId,
    String caseId,
    String grid,
    int seq,
    Kind kind,
    String ruleId,
    Instant lawfulEnd,
    Instant startAt,
    String personClass,
    Instant countedFrom,
    Stage stage,
    Instant signedAt) {}
