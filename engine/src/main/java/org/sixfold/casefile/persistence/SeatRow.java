package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.access.Role;

/**
 * One of the six seats of a case; vacant if the username is null.
 *
 * @param substitute who takes it when that member is away; null if nobody was named
 */
public record SeatRow(
    String caseId,
    Role memberRole,
    String username,
    String substitute,
    String noneReason,
    Instant sinceAt) {}
