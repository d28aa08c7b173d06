package org.sixfold.casework;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.RunningRestriction.Running;
import org.springframework.stereotype.Component;

/** Ends what is due and says which part of the decision follows. */
@Component
class EndStageDelegate implements JavaDelegate {

  private final RunningRestriction restriction;

  EndStageDelegate(RunningRestriction restriction) {
    this.restriction = restriction;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<Running> next = restriction.afterEndingDue(execution.getProcessBusinessKey());
    execution.setVariable(
        RestrictedStage.MEASURE,
        next.map(one -> one.isIsolation() ? RestrictedStage.ISOLATION : RestrictedStage.MONITORING)
            .orElse(RestrictedStage.NONE));
    boolean facility = next.filter(one -> one.kind() == Kind.CENTRALISED_ISOLATION).isPresent();
    execution.setVariable(RestrictedStage.PLACE, facility ? "FACILITY" : "HOME");
    execution.setVariable(RestrictedStage.PART, facility ? "" : "HOME");
  }
}
