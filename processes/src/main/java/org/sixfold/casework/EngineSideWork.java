package org.sixfold.casework;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Whether somebody already deals with something, so that nobody is asked twice for one thing. */
@Component
public class EngineSideWork {

  private final RuntimeService runtime;

  EngineSideWork(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Whether a process of the case runs, such as {@code case-welfare}. */
  public boolean runs(String caseId, String process) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseId)
            .processDefinitionKey(process)
            .count()
        > 0;
  }

  /** Whether the case waits at an element of a process. */
  public boolean waitsAt(String caseId, String process, String element) {
    return runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(caseId)
            .processDefinitionKey(process)
            .activityId(element)
            .count()
        > 0;
  }
}
