package org.sixfold.decision;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.springframework.stereotype.Component;

/** A vacancy with a reason is asked for again beside the path, in 12 hours. */
@Component
class AskAgainLaterDelegate implements JavaDelegate {

  private final Occurrences occurrences;

  AskAgainLaterDelegate(Occurrences occurrences) {
    this.occurrences = occurrences;
  }

  @Override
  public void execute(DelegateExecution execution) {
    occurrences.raise(
        execution.getProcessBusinessKey(),
        Occurrence.SEAT_VACANT,
        Map.of(
            DecisionProcess.REASON_GIVEN,
            true,
            DecisionProcess.ASK_AGAIN_AT,
            execution.getVariable(DecisionProcess.ASK_AGAIN_AT)));
  }
}
