package org.sixfold.transfer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What an earlier plan had booked is given back, and the model learns whether care is needed. */
@Component
class BeginTransferDelegate implements JavaDelegate {

  private final TransferStart start;

  BeginTransferDelegate(TransferStart start) {
    this.start = start;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean home = TransferProcess.HOME.equals(execution.getVariable(TransferProcess.PLACE));
    boolean careNeeded = start.begin(execution.getProcessBusinessKey(), home);
    execution.setVariable(TransferProcess.CARE_NEEDED, careNeeded);
  }
}
