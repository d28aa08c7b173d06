package org.sixfold.laboratory;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The result was wrong: what it proposed for others is taken back; the end had not moved. */
@Component
class UndoPositiveDelegate implements JavaDelegate {

  private final ContactProposals proposals;

  UndoPositiveDelegate(ContactProposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Object resultId = execution.getVariable(PositiveProcess.RESULT_ID);
    if (resultId != null) {
      proposals.takeBack(resultId.toString());
    }
  }
}
