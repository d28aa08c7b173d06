package org.sixfold.desks.persistence;

import java.time.Instant;

/** A sample whose result has not come. */
public record AwaitedTubeRow(String caseId, String tube, Instant sampledAt, Instant resultDueAt) {}
