package org.sixfold.laboratory;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes, for everybody linked to the person, to be looked at anew; nothing moves by itself. */
@Component
class ProposeUpgradesDelegate implements JavaDelegate {

  private final ContactProposals proposals;

  ProposeUpgradesDelegate(ContactProposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proposals.propose(
        execution.getProcessBusinessKey(),
        String.valueOf(execution.getVariable(PositiveProcess.RESULT_ID)));
  }
}
