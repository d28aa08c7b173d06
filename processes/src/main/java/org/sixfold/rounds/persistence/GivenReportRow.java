package org.sixfold.rounds.persistence;

import java.time.Instant;

/** A report of the day, without what is health. */
public record GivenReportRow(
    String caseId,
    String part,
    String outcome,
    String method,
    String reportedBy,
    Instant reportedAt) {}
