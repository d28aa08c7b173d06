package org.sixfold.papers;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sixfold.casefile.Reports;
import org.sixfold.casefile.Tests;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Temperatures and results for the health record, and for no other paper. */
@Component
class HealthFacts {

  private static final int LATEST = 14;

  private final Reports reports;
  private final Tests tests;
  private final FormWords words;
  private final SixfoldClock clock;

  HealthFacts(Reports reports, Tests tests, FormWords words, SixfoldClock clock) {
    this.reports = reports;
    this.tests = tests;
    this.words = words;
    this.clock = clock;
  }

  Map<String, String> of(String caseId) {
    PaperDates dates = new PaperDates(clock.zone());
    Map<String, String> facts = new HashMap<>();
    facts.put(
        "reports",
        reports.of(caseId).stream()
            .filter(one -> one.temperature() != null)
            .limit(LATEST)
            .map(this::line)
            .collect(Collectors.joining("\n")));
    facts.put(
        "tests",
        // The slip goes with the person: a positive stands on it once a doctor has told it.
        tests.results(caseId).stream()
            .filter(one -> !one.corrected() && one.isKnownToPerson())
            .limit(LATEST)
            .map(one -> dates.moment(one.sampledAt()) + " " + name(one.result()))
            .collect(Collectors.joining("\n")));
    return facts;
  }

  private String line(Reports.Report report) {
    String symptoms = words.of("report-day", "symptoms", report.symptoms());
    return report.day() + " " + report.temperature() + "℃ " + symptoms;
  }

  private static String name(Tests.Result result) {
    return switch (result) {
      case NEGATIVE -> "阴性";
      case POSITIVE -> "阳性";
      case PENDING_RETEST -> "待复检";
    };
  }
}
