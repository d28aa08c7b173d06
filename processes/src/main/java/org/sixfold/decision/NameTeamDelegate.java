package org.sixfold.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casefile.Teams;
import org.sixfold.casework.Needs;
import org.springframework.stereotype.Component;

/**
 * Names the six from roster and rota; whoever is missing is filled by hand. Needs that the check
 * noted are taken up.
 */
@Component
class NameTeamDelegate implements JavaDelegate {

  private final Teams teams;
  private final Needs needs;

  NameTeamDelegate(Teams teams, Needs needs) {
    this.teams = teams;
    this.needs = needs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean vacancies = !teams.assign(execution.getProcessBusinessKey()).isEmpty();
    execution.setVariable(DecisionProcess.VACANCIES, vacancies);
    needs.raiseKnown(execution.getProcessBusinessKey());
  }
}
