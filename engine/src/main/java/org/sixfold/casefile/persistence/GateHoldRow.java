package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.casefile.GateHolds;

/** A row of {@code gate_hold}. */
public record GateHoldRow(
    String id,
    String caseId,
    String gatePath,
    Instant sinceAt,
    Instant limitAt,
    Instant endedAt,
    GateHolds.End endReason) {}
