package org.sixfold.care;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * A need whose process was broken off, because the case went back to verification or to hospital,
 * is not forgotten: it is offered again.
 */
@Component
class NeedLeftListener implements ExecutionListener {

  private final NeedWork work;

  NeedLeftListener(NeedWork work) {
    this.work = work;
  }

  @Override
  public void notify(DelegateExecution execution) {
    work.left(String.valueOf(execution.getVariable(CareProcess.NEED_ID)));
  }
}
