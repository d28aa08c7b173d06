package org.sixfold.verification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The person is here, or should be by now: the check begins as with everybody. */
@Component
class NoteArrivalDelegate implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        VerificationProcess.ENTRY, execution.getVariable(VerificationProcess.ENTRY_THEN));
  }
}
