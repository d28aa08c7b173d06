package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.access.Role;

/** One of the six seats of a case; vacant if the username is null. */
public record SeatRow(
    String caseId, Role memberRole, String username, String noneReason, Instant sinceAt) {}
