package org.sixfold.desks.persistence;

import java.time.Instant;
import java.time.LocalDate;

/** The list or report that names a person, as it was written. */
public record CallFactsRow(
    String caseId,
    String source,
    String sourceNo,
    boolean contactList,
    Instant openedAt,
    String details,
    String listSource,
    LocalDate listDate) {}
