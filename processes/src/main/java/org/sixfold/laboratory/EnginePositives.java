package org.sixfold.laboratory;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/** Tells a running {@code case-positive} that its result was wrong. */
@Component
class EnginePositives {

  private final RuntimeService runtime;

  EnginePositives(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Whether the result was still being dealt with; if so, the model has undone its effects. */
  boolean corrected(String caseId, String resultId) {
    List<Execution> waiting =
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(caseId)
            .processDefinitionKey(PositiveProcess.KEY)
            .processVariableValueEquals(PositiveProcess.RESULT_ID, resultId)
            .messageEventSubscriptionName(PositiveProcess.TEST_CORRECTED)
            .list();
    waiting.forEach(
        one -> runtime.messageEventReceived(PositiveProcess.TEST_CORRECTED, one.getId()));
    return !waiting.isEmpty();
  }
}
