package org.sixfold.casefile.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A daily report; needs and symptoms are lists of codes with commas between. */
public record ReportRow(
    String id,
    String caseId,
    LocalDate reportDay,
    String reportPart,
    String outcome,
    Instant reportedAt,
    String reportedBy,
    String reportMethod,
    String mood,
    String needs,
    String notReached,
    BigDecimal temperature,
    String symptoms) {

  public boolean hasHealth() {
    return temperature != null || symptoms != null;
  }
}
