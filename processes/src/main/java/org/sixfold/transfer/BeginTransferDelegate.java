package org.sixfold.transfer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * What an earlier plan had booked is given back, and the model learns whether care is needed and
 * from when the time until being in place counts.
 */
@Component
class BeginTransferDelegate implements JavaDelegate {

  private final TransferStart start;
  private final InPlaceBy inPlaceBy;

  BeginTransferDelegate(TransferStart start, InPlaceBy inPlaceBy) {
    this.start = start;
    this.inPlaceBy = inPlaceBy;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean home = TransferProcess.HOME.equals(execution.getVariable(TransferProcess.PLACE));
    boolean careNeeded = start.begin(execution.getProcessBusinessKey(), home);
    execution.setVariable(TransferProcess.CARE_NEEDED, careNeeded);
    inPlaceBy.of(execution.getProcessBusinessKey()).forEach(execution::setVariable);
  }
}
