package org.sixfold.care;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records honestly whose part of a joint visit is missing. */
@Component
class RecordMissedVisitDelegate implements JavaDelegate {

  private final JointVisits visits;

  RecordMissedVisitDelegate(JointVisits visits) {
    this.visits = visits;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Date planned = (Date) execution.getVariable(CareProcess.VISIT_AT);
    visits.missed(execution.getProcessBusinessKey(), planned.toInstant());
  }
}
