package org.sixfold.rounds.persistence;

import java.time.Instant;

/** A need that is not met, without the words of who asked. */
public record OpenNeedRow(
    String id,
    String caseId,
    String category,
    String needState,
    String urgency,
    String raisedBy,
    Instant raisedAt) {}
