package org.sixfold.care;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Records honestly whose part of a joint visit is missing. */
@Component
class RecordMissedVisitDelegate implements JavaDelegate {

  private final JointVisits visits;
  private final SixfoldClock clock;

  RecordMissedVisitDelegate(JointVisits visits, SixfoldClock clock) {
    this.visits = visits;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Date planned = (Date) execution.getVariable(CareProcess.VISIT_AT);
    visits.missed(
        execution.getProcessBusinessKey(), planned.toInstant().atZone(clock.zone()).toLocalDate());
  }
}
