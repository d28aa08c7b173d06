package org.sixfold.desks.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A daily report; temperature and symptoms are null where nobody was reached. */
public record RoundReportRow(
    String caseId,
    LocalDate reportDay,
    String reportPart,
    String outcome,
    String mood,
    Instant reportedAt,
    BigDecimal temperature,
    String symptoms) {}
