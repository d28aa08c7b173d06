package org.sixfold.rights;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casefile.Restrictions;
import org.springframework.stereotype.Component;

/** The person is free at once: an objection was right, or there is no ground any more. */
@Component
class EndMeasureDelegate implements JavaDelegate {

  private final Restrictions restrictions;

  EndMeasureDelegate(Restrictions restrictions) {
    this.restrictions = restrictions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String reason =
        RightsProcess.OBJECTION.equals(key(execution)) ? "objection.revoked" : "measure.noGround";
    restrictions.free(execution.getProcessBusinessKey(), reason);
  }

  private static String key(DelegateExecution execution) {
    return execution.getProcessDefinitionId().split(":")[0];
  }
}
