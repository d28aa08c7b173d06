package org.sixfold.path;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A first decision finds nobody in place; a later one says whether a transfer is needed. */
@Component
class MeasureInForceListener implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    if (!execution.hasVariable(PathProcess.IN_PLACE)) {
      execution.getProcessInstance().setVariable(PathProcess.IN_PLACE, false);
    }
  }
}
