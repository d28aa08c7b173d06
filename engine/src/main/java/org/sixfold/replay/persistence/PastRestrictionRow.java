package org.sixfold.replay.persistence;

import java.time.Instant;

/**
 * A restriction that really was.
 *
 * @param endedAt null if it was not over yet
 */
public record PastRestrictionRow(String caseId, String kind, Instant signedAt, Instant endedAt) {}
