package org.sixfold.responsibility.persistence;

import java.time.Instant;
import org.sixfold.access.Role;

/** A row of {@code rota_gap}. */
public record RotaGapRow(
    String id,
    Role role,
    Instant startsAt,
    Instant endsAt,
    Instant foundAt,
    Instant toldAt,
    Instant closedAt) {}
