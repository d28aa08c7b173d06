package org.sixfold.monitoring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.access.Role;
import org.sixfold.casework.RestrictedStage;
import org.sixfold.casework.StagePlan;
import org.springframework.stereotype.Component;

/** Reads end and test days of the monitoring; the grid member asks for missing reports. */
@Component
class PlanMonitoringDelegate implements JavaDelegate {

  private final StagePlan plan;

  PlanMonitoringDelegate(StagePlan plan) {
    this.plan = plan;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Object countedFrom = execution.getVariable(RestrictedStage.COUNTED_FROM);
    execution.setVariables(plan.variables(execution.getProcessBusinessKey(), countedFrom, false));
    execution.setVariable(RestrictedStage.REPORT_ROLE, Role.GRID_MEMBER.name());
  }
}
