package org.sixfold.responsibility.persistence;

import java.time.Instant;

/** A row of {@code rota_shift}; the reason is null unless the day is long. */
public record ShiftRow(String username, Instant startsAt, Instant endsAt, String reason) {}
