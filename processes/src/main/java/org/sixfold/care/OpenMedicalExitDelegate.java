package org.sixfold.care;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Keeps the request; in an emergency everybody who could be in the way is told to let go. It is one
 * unless somebody said that it can wait.
 */
@Component
class OpenMedicalExitDelegate implements JavaDelegate {

  private final MedicalExits exits;

  OpenMedicalExitDelegate(MedicalExits exits) {
    this.exits = exits;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean emergency = !Boolean.FALSE.equals(execution.getVariable(CareProcess.EMERGENCY));
    String id = exits.open(execution.getProcessBusinessKey(), emergency);
    execution.setVariable(CareProcess.EXIT_ID, id);
    execution.setVariable(CareProcess.RETURN_EXPECTED, false);
  }
}
