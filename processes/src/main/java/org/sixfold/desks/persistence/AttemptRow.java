package org.sixfold.desks.persistence;

import java.time.Instant;

/** An earlier call or visit of a case. */
public record AttemptRow(String caseId, String kind, String outcome, Instant answeredAt) {}
