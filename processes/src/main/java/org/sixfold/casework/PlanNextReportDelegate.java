package org.sixfold.casework;

import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Finds the next window in which the person reports. */
@Component
class PlanNextReportDelegate implements JavaDelegate {

  private final SixfoldClock clock;

  PlanNextReportDelegate(SixfoldClock clock) {
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Date before = (Date) execution.getVariable(RestrictedStage.REPORT_OPENS_AT);
    int perDay = ((Number) execution.getVariable(RestrictedStage.REPORTS_PER_DAY)).intValue();
    ZonedDateTime last = before == null ? null : before.toInstant().atZone(clock.zone());
    ReportWindow.Next next = ReportWindow.next(clock.zonedNow(), last, perDay);
    execution.setVariable(RestrictedStage.PART, next.part());
    execution.setVariable(RestrictedStage.REPORT_OPENS_AT, Date.from(next.opensAt().toInstant()));
    execution.setVariable(RestrictedStage.REPORT_CLOSES_AT, Date.from(next.closesAt().toInstant()));
  }
}
