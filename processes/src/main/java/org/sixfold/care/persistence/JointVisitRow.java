package org.sixfold.care.persistence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of {@code joint_visit}.
 *
 * @param plannedAt tells visits of one day from each other; null from before it was kept
 * @param present roles with commas between
 * @param taskId of the answer; null from before it was kept
 */
public record JointVisitRow(
    String id,
    String caseId,
    LocalDate visitDay,
    Instant plannedAt,
    String visitPart,
    String outcome,
    String seen,
    boolean exitFree,
    String comfort,
    String present,
    String signedBy,
    Instant signedAt,
    String taskId) {}
