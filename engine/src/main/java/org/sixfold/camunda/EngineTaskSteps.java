package org.sixfold.camunda;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Moves a process on from one of its tasks, in the caller's transaction. */
@Component
public class EngineTaskSteps {

  private final TaskService tasks;
  private final ManagementService management;

  EngineTaskSteps(TaskService tasks, ManagementService management) {
    this.tasks = tasks;
    this.management = management;
  }

  /** Completes a task with routing variables. */
  public void complete(String taskId, Map<String, Object> variables) {
    tasks.complete(taskId, variables);
  }

  /**
   * Where timers of deadlines are left in the engine: the task's own goes off at another moment.
   */
  public void moveDeadline(String taskId, Instant from, Instant to) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    if (task == null || from == null || to == null) {
      return;
    }
    management.createJobQuery().executionId(task.getExecutionId()).timers().list().stream()
        .filter(job -> job.getDuedate() != null && from.equals(job.getDuedate().toInstant()))
        .forEach(job -> management.setJobDuedate(job.getId(), Date.from(to)));
  }
}
