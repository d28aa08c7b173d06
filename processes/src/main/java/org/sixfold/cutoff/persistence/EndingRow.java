package org.sixfold.cutoff.persistence;

import java.time.Instant;

/**
 * Whose restrictions end.
 *
 * @param endAt the last lawful end
 */
public record EndingRow(String caseId, Instant endAt) {}
