package org.sixfold.responsibility.persistence;

import java.time.Instant;

public record ShiftRow(String username, Instant startsAt, Instant endsAt) {}
