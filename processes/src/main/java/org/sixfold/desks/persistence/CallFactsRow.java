package org.sixfold.desks.persistence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The list or report that names a person, as it was written, and what else tells when to call.
 *
 * @param calendar of the task's row of the deadlines
 * @param positive whether a second doctor has confirmed a positive result
 */
public record CallFactsRow(
    String taskId,
    String calendar,
    String source,
    String sourceNo,
    boolean contactList,
    Instant openedAt,
    String details,
    String listSource,
    LocalDate listDate,
    boolean positive) {}
