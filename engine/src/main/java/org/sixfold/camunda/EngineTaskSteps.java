package org.sixfold.camunda;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Moves a process on from one of its tasks, in the caller's transaction. */
@Component
public class EngineTaskSteps {

  private final TaskService tasks;

  EngineTaskSteps(TaskService tasks) {
    this.tasks = tasks;
  }

  /** Completes a task with routing variables. */
  public void complete(String taskId, Map<String, Object> variables) {
    tasks.complete(taskId, variables);
  }
}
