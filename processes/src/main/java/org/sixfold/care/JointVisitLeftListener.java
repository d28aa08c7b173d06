package org.sixfold.care;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A visit that the path left, whatever ended it, keeps what some of the three have signed. */
@Component
class JointVisitLeftListener implements ExecutionListener {

  private final JointVisits visits;

  JointVisitLeftListener(JointVisits visits) {
    this.visits = visits;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Date planned = (Date) execution.getVariable(CareProcess.VISIT_AT);
    Date closes = (Date) execution.getVariable(CareProcess.VISIT_CLOSES_AT);
    visits.left(execution.getProcessBusinessKey(), planned.toInstant(), closes.toInstant());
  }
}
