package org.sixfold.path;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseState;
import org.springframework.stereotype.Component;

/** An end event of the path names the state in which the case ends. */
@Component
class CloseCaseListener implements ExecutionListener {

  private final CaseFiles cases;

  CloseCaseListener(CaseFiles cases) {
    this.cases = cases;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String caseId = execution.getProcessBusinessKey();
    CaseState state = CaseState.valueOf(EngineElement.property(execution, "caseState"));
    String reason = "path." + state.name().toLowerCase(Locale.ROOT);
    cases.close(caseId, state, reason);
  }
}
