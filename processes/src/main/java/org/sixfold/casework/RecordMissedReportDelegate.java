package org.sixfold.casework;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casefile.Reports;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** A report that nobody gave is recorded as missing, and nothing is made up for it. */
@Component
class RecordMissedReportDelegate implements JavaDelegate {

  private final Reports reports;
  private final SixfoldClock clock;

  RecordMissedReportDelegate(Reports reports, SixfoldClock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Date opened = (Date) execution.getVariable(RestrictedStage.REPORT_OPENS_AT);
    reports.missed(
        execution.getProcessBusinessKey(),
        opened.toInstant().atZone(clock.zone()).toLocalDate(),
        String.valueOf(execution.getVariable(RestrictedStage.PART)));
  }
}
