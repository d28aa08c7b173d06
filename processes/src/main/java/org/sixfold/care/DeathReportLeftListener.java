package org.sixfold.care;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The case ended for another reason before anybody decided: nothing is held back any more. */
@Component
class DeathReportLeftListener implements ExecutionListener {

  private final DeathReports reports;

  DeathReportLeftListener(DeathReports reports) {
    this.reports = reports;
  }

  @Override
  public void notify(DelegateExecution execution) {
    reports.left(execution.getProcessBusinessKey());
  }
}
