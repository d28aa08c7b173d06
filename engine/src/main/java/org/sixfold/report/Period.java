package org.sixfold.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sixfold.report.persistence.TimelinessScope;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;

/** Days from one to another, both included. */
record Period(LocalDate from, LocalDate to) {

  private static final int LONGEST = 92;

  /**
   * @param from null for the day of the end
   * @param to null for today
   * @throws ProblemException 422 {@code report.periodInvalid}
   */
  static Period of(LocalDate from, LocalDate to, SixfoldClock clock) {
    LocalDate today = clock.today();
    LocalDate end = to == null ? today : to;
    LocalDate begin = from == null ? end : from;
    if (end.isAfter(today) || begin.isAfter(end)) {
      throw invalid("from");
    }
    if (ChronoUnit.DAYS.between(begin, end) >= LONGEST) {
      throw invalid("to");
    }
    return new Period(begin, end);
  }

  /** The deadlines in these days that have passed. */
  TimelinessScope passed(List<String> paths, SixfoldClock clock) {
    Instant now = clock.now();
    Instant end = clock.at(to.plusDays(1).atStartOfDay());
    return new TimelinessScope(
        paths, clock.at(from.atStartOfDay()), end.isAfter(now) ? now : end, now);
  }

  private static ProblemException invalid(String field) {
    return ProblemException.unfit(
        "report.periodInvalid", List.of(new FieldProblem(field, "value.invalid")), LONGEST);
  }
}
