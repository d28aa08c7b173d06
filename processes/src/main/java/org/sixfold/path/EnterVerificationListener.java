package org.sixfold.path;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.Stage;
import org.springframework.stereotype.Component;

/**
 * The case goes back to verification. A new case is in it by its opening, which a listener on the
 * call activity would pay for with one statement each.
 */
@Component
class EnterVerificationListener implements ExecutionListener {

  private final CaseFiles cases;

  EnterVerificationListener(CaseFiles cases) {
    this.cases = cases;
  }

  @Override
  public void notify(DelegateExecution execution) {
    cases.enterStage(execution.getProcessBusinessKey(), Stage.VERIFICATION);
  }
}
