package org.sixfold.path;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.Stage;
import org.springframework.stereotype.Component;

/** The case enters the stage that the call activity names. */
@Component
class EnterStageListener implements ExecutionListener {

  private final CaseFiles cases;

  EnterStageListener(CaseFiles cases) {
    this.cases = cases;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Stage stage = Stage.valueOf(EngineElement.property(execution, "stage"));
    cases.enterStage(execution.getProcessBusinessKey(), stage);
  }
}
