package org.sixfold.casefile;

import org.sixfold.access.Role;

/**
 * One of a case's six is away and nobody takes the place. Published inside the transaction that
 * empties the seat.
 */
public record SeatVacated(String caseId, Role role) {}
