package org.sixfold.casefile.persistence;

import java.time.Instant;

/** A fact waiting to be handed to the process. */
public record PathMessageRow(
    String id,
    String caseId,
    String messageName,
    String restrictionId,
    Instant queuedAt,
    Instant dueAt,
    int attempts) {}
