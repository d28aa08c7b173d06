package org.sixfold.care.persistence;

import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code joint_visit}; {@code present} is a list of roles with commas between. */
public record JointVisitRow(
    String id,
    String caseId,
    LocalDate visitDay,
    String visitPart,
    String outcome,
    String seen,
    boolean exitFree,
    String comfort,
    String present,
    String signedBy,
    Instant signedAt) {}
