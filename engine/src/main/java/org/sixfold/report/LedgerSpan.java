package org.sixfold.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;

/**
 * The time that a ledger is about.
 *
 * @param from included
 * @param to not included; null while the day lasts: all that has happened
 * @param asOf the moment up to which it tells
 */
record LedgerSpan(LocalDate day, Instant from, Instant to, Instant asOf) {

  /**
   * A day, or what there is of it so far.
   *
   * @param date null for today
   * @throws ProblemException 422 {@code report.dayInvalid} for a day to come
   */
  static LedgerSpan of(LocalDate date, SixfoldClock clock) {
    Instant now = clock.now();
    LocalDate today = now.atZone(clock.zone()).toLocalDate();
    LocalDate day = date == null ? today : date;
    if (day.isAfter(today)) {
      throw ProblemException.unfit(
          "report.dayInvalid", List.of(new FieldProblem("date", "value.invalid")));
    }
    Instant from = clock.at(day.atStartOfDay());
    Instant end = clock.at(day.plusDays(1).atStartOfDay());
    return day.equals(today)
        ? new LedgerSpan(day, from, null, now)
        : new LedgerSpan(day, from, end, end);
  }

  /**
   * The hours of a day from a moment of it to its end, or what there is of them so far.
   *
   * @throws ProblemException 422 {@code report.dayInvalid} before that moment
   */
  static LedgerSpan since(LocalDate day, Instant from, SixfoldClock clock) {
    LedgerSpan whole = of(day, clock);
    if (from.isAfter(whole.asOf())) {
      throw ProblemException.unfit(
          "report.dayInvalid", List.of(new FieldProblem("part", "value.invalid")));
    }
    return new LedgerSpan(day, from, whole.to(), whole.asOf());
  }

  /** Today up to a moment that is now. */
  static LedgerSpan today(Instant now, SixfoldClock clock) {
    LocalDate day = now.atZone(clock.zone()).toLocalDate();
    return new LedgerSpan(day, clock.at(day.atStartOfDay()), null, now);
  }

  /** The same hours of an earlier day. */
  LedgerSpan before(int days, SixfoldClock clock) {
    LocalDate earlier = day.minusDays(days);
    Instant begin = clock.at(earlier.atStartOfDay());
    Instant end = clock.at(asOf.atZone(clock.zone()).toLocalDateTime().minusDays(days));
    return new LedgerSpan(earlier, begin, end, end);
  }
}
