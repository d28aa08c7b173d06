package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.casefile.GateNeeds;

/** A row of {@code gate_need}. */
public record GateNeedRow(
    String id,
    String holdId,
    String caseId,
    GateNeeds.Kind need,
    Instant askedAt,
    Instant metAt,
    String notedBy) {}
