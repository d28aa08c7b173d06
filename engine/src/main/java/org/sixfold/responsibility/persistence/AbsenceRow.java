package org.sixfold.responsibility.persistence;

import java.time.Instant;

/**
 * @param substitute null if nobody stands in
 */
public record AbsenceRow(String username, Instant startsAt, Instant endsAt, String substitute) {}
