package org.sixfold.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One report per day, or two. All writes join the caller's transaction and are audited. */
public interface Reports {

  /** Outcome of a report that nobody gave in time. */
  String MISSED = "MISSED";

  /**
   * What a person told or was measured.
   *
   * @param part which report of the day, such as {@code MORNING}, {@code EVENING} or {@code DAY}
   * @param outcome code of the task's outcome, such as {@code NORMAL}
   * @param method how it was learnt (own report, by phone, in person, not reached)
   * @param temperature degrees Celsius as measured or told; null if not known, never made up
   */
  record NewReport(
      String caseId,
      LocalDate day,
      String part,
      String outcome,
      String method,
      String mood,
      List<String> needs,
      String notReached,
      BigDecimal temperature,
      List<String> symptoms) {}

  /** A report as kept; temperature and symptoms are health values. */
  record Report(
      String id,
      LocalDate day,
      String part,
      String outcome,
      String method,
      String mood,
      List<String> needs,
      String notReached,
      BigDecimal temperature,
      List<String> symptoms,
      Instant reportedAt,
      String reportedBy) {}

  /** Keeps the report of that day and part; it takes the place of a missed or an earlier one. */
  String received(NewReport report, String by);

  /** Notes that the report did not come; does nothing if one is there. */
  void missed(String caseId, LocalDate day, String part);

  /** Reports of a case, newest first. */
  List<Report> of(String caseId);
}
