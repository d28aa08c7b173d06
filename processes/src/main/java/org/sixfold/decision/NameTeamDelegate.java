package org.sixfold.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casefile.Teams;
import org.springframework.stereotype.Component;

/** Names the six from roster and rota; whoever is missing is filled by hand. */
@Component
class NameTeamDelegate implements JavaDelegate {

  private final Teams teams;

  NameTeamDelegate(Teams teams) {
    this.teams = teams;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean vacancies = !teams.assign(execution.getProcessBusinessKey()).isEmpty();
    execution.setVariable(DecisionProcess.VACANCIES, vacancies);
  }
}
