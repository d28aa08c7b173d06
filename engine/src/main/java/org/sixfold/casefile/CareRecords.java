package org.sixfold.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sixfold.casefile.CaseFileView.ReportView;
import org.sixfold.casefile.CaseFileView.TestView;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Reports and tests of a file, with or without their health values. */
@Component
class CareRecords {

  private final Reports reports;
  private final Tests tests;
  private final SixfoldClock clock;

  CareRecords(Reports reports, Tests tests, SixfoldClock clock) {
    this.reports = reports;
    this.tests = tests;
    this.clock = clock;
  }

  List<ReportView> reports(String caseId, boolean health) {
    return reports.of(caseId).stream()
        .map(
            report ->
                new ReportView(
                    report.day(),
                    report.part(),
                    // An outcome such as ABNORMAL would tell the health value.
                    health || Reports.MISSED.equals(report.outcome()) ? report.outcome() : null,
                    report.method(),
                    report.mood(),
                    report.needs(),
                    report.reportedAt(),
                    report.reportedBy(),
                    health ? report.temperature() : null,
                    health ? report.symptoms() : null))
        .toList();
  }

  List<TestView> tests(String caseId, boolean health) {
    List<TestView> all = new ArrayList<>();
    for (Tests.Sample one : tests.samples(caseId)) {
      all.add(sample(one));
    }
    for (Tests.TestResult one : tests.results(caseId)) {
      if (!health && !one.isKnownToPerson()) {
        continue;
      }
      all.add(
          new TestView(
              "RESULT",
              one.sampledAt(),
              null,
              null,
              one.receivedAt(),
              one.labNo(),
              health ? one.result() : null,
              one.corrected(),
              null,
              null));
    }
    all.sort(Comparator.comparing(TestView::sampledAt).reversed());
    return all;
  }

  private TestView sample(Tests.Sample sample) {
    return new TestView(
        "SAMPLE",
        sample.sampledAt(),
        sample.kind(),
        sample.tube(),
        null,
        null,
        null,
        null,
        sample.resultDueAt(),
        sample.isLate(clock.now()) ? "LABORATORY" : null);
  }
}
