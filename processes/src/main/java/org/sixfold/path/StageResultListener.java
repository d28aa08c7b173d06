package org.sixfold.path;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** An end event names the stage's result, by which the path routes. */
@Component
class StageResultListener implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    execution.setVariable(PathProcess.OUTCOME, EngineElement.property(execution, "result"));
  }
}
