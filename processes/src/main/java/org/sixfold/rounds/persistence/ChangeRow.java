package org.sixfold.rounds.persistence;

import java.time.Instant;

/**
 * Something that happened to a case.
 *
 * @param what {@code NEW}, {@code BEGAN}, {@code ENDED} or {@code CLOSED}
 * @param detail source of a new case, kind of the measure, state of a closed case
 */
public record ChangeRow(String caseId, String what, String detail, Instant happenedAt) {}
