package org.sixfold.isolation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.access.Role;
import org.sixfold.casework.RestrictedStage;
import org.sixfold.casework.StagePlan;
import org.springframework.stereotype.Component;

/** Reads end and test days of the isolation; at a facility its desk asks for missing reports. */
@Component
class PlanIsolationDelegate implements JavaDelegate {

  private final StagePlan plan;

  PlanIsolationDelegate(StagePlan plan) {
    this.plan = plan;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariables(plan.variables(execution.getProcessBusinessKey(), true));
    boolean facility = "FACILITY".equals(execution.getVariable(RestrictedStage.PLACE));
    execution.setVariable(
        RestrictedStage.REPORT_ROLE,
        facility ? Role.FACILITY_DESK.name() : Role.GRID_MEMBER.name());
  }
}
