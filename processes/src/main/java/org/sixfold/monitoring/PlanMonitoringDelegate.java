package org.sixfold.monitoring;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.access.Role;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.RestrictedStage;
import org.sixfold.casework.StagePlan;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Reads end and test days of the monitoring; the grid member asks for missing reports. Monitoring
 * that no transfer came before limits from here on.
 */
@Component
class PlanMonitoringDelegate implements JavaDelegate {

  private final StagePlan plan;
  private final Restrictions restrictions;
  private final SixfoldClock clock;

  PlanMonitoringDelegate(StagePlan plan, Restrictions restrictions, SixfoldClock clock) {
    this.plan = plan;
    this.restrictions = restrictions;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseId = execution.getProcessBusinessKey();
    execution.setVariables(plan.variables(caseId, false));
    Instant now = clock.now();
    if (((Date) execution.getVariable(RestrictedStage.STAGE_END)).toInstant().isAfter(now)) {
      restrictions.begin(caseId, now);
    }
    execution.setVariable(RestrictedStage.REPORT_ROLE, Role.GRID_MEMBER.name());
  }
}
