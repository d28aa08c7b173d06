package org.sixfold.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Decision;
import org.sixfold.casework.MeasureChanges;
import org.sixfold.casework.Proposals;
import org.springframework.stereotype.Component;

/** Whether something newer than the last decision is proposed already. */
@Component
class PlanChangeDelegate implements JavaDelegate {

  private final Proposals proposals;
  private final Restrictions restrictions;

  PlanChangeDelegate(Proposals proposals, Restrictions restrictions) {
    this.proposals = proposals;
    this.restrictions = restrictions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseId = execution.getProcessBusinessKey();
    List<Decision> decisions = restrictions.decisionsOf(caseId);
    Optional<Instant> proposedAt = proposals.latestAt(caseId);
    // What was proposed on the old ground is no answer to a new look at it.
    boolean proposed =
        !execution.hasVariable(MeasureChanges.ONLY_SHORTER)
            && proposedAt.isPresent()
            && (decisions.isEmpty()
                || proposedAt.get().isAfter(decisions.get(decisions.size() - 1).signedAt()));
    execution.setVariable(RightsProcess.PROPOSED, proposed);
    execution.setVariable(
        RightsProcess.OTHER_CASE_ASKS, execution.hasVariable(MeasureChanges.OTHER_CASE));
  }
}
