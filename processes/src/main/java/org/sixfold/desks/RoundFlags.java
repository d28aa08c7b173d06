package org.sixfold.desks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sixfold.casefile.Reports;
import org.sixfold.casework.ReportFacts;
import org.sixfold.casework.SelfReports;
import org.sixfold.desks.persistence.AwaitedTubeRow;
import org.sixfold.desks.persistence.MedicineRow;
import org.sixfold.desks.persistence.RoundReportRow;
import org.sixfold.desks.persistence.RoundTaskRow;

/**
 * Finds the exceptions among what is known of one person.
 *
 * @param now the moment of the round
 * @param today its day where the person is
 */
record RoundFlags(Instant now, LocalDate today) {

  private static final int ENOUGH_DAYS = 2;

  /**
   * What is known of one person.
   *
   * @param reports of the last days, in their order
   * @param awaited the report of now; null if nothing limits the person
   */
  record Known(
      List<RoundReportRow> reports,
      List<RoundTaskRow> tasks,
      List<AwaitedTubeRow> tubes,
      List<LocalDate> testDays,
      MedicineRow medicine,
      SelfReports.Turn awaited) {}

  Set<RoundFlag> of(Known known) {
    Set<RoundFlag> flags = EnumSet.noneOf(RoundFlag.class);
    health(known, flags);
    for (RoundTaskRow task : known.tasks()) {
      switch (task.kind()) {
        case "assess-symptoms" -> flags.add(RoundFlag.TO_ASSESS);
        case "check-before-release" -> flags.add(RoundFlag.RELEASE_CHECK);
        case "take-sample" -> flags.add(RoundFlag.TEST_TODAY);
        default -> {}
      }
    }
    if (known.tubes().stream().anyMatch(this::isLate)) {
      flags.add(RoundFlag.RESULT_LATE);
    }
    if (known.testDays().contains(today.plusDays(1))) {
      flags.add(RoundFlag.TEST_TOMORROW);
    }
    if (known.medicine() != null
        && !known.medicine().lastsUntil().isAfter(today.plusDays(ENOUGH_DAYS))) {
      flags.add(RoundFlag.MEDICINE);
    }
    if (known.awaited() != null && known.reports().stream().noneMatch(isOf(known.awaited()))) {
      flags.add(RoundFlag.NOT_REPORTED);
    }
    return flags;
  }

  private void health(Known known, Set<RoundFlag> flags) {
    List<RoundReportRow> given = known.reports().stream().filter(RoundFlags::saysHow).toList();
    if (given.isEmpty()) {
      return;
    }
    RoundReportRow latest = given.get(given.size() - 1);
    ReportFacts facts =
        new ReportFacts(latest.temperature(), symptoms(latest), latest.mood(), List.of());
    if (facts.isFever()) {
      flags.add(RoundFlag.FEVER);
    } else if (facts.isAbnormal()) {
      flags.add(RoundFlag.SYMPTOMS);
    }
    if (facts.isLow()) {
      flags.add(RoundFlag.LOW_MOOD);
    }
  }

  private static boolean saysHow(RoundReportRow report) {
    return report.temperature() != null || report.symptoms() != null || report.mood() != null;
  }

  private boolean isLate(AwaitedTubeRow tube) {
    return tube.resultDueAt() != null && !tube.resultDueAt().isAfter(now);
  }

  private static Predicate<RoundReportRow> isOf(SelfReports.Turn turn) {
    return report ->
        report.reportDay().equals(turn.day())
            && report.reportPart().equals(turn.part())
            && !Reports.MISSED.equals(report.outcome());
  }

  /** As kept: codes with blanks or commas between. */
  static List<String> symptoms(RoundReportRow report) {
    return report.symptoms() == null
        ? List.of()
        : Arrays.stream(report.symptoms().split("[ ,]+")).filter(one -> !one.isEmpty()).toList();
  }
}
