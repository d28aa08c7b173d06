package org.sixfold.casework;

import org.camunda.bpm.engine.TaskService;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Component;

/** The little that handlers ask of the engine about the task at hand. */
@Component
public class EngineTasks {

  private final TaskService tasks;

  EngineTasks(TaskService tasks) {
    this.tasks = tasks;
  }

  /** Which part of its kind the task is, such as {@code MORNING}; empty if the kind has none. */
  public String part(OpenTask task) {
    Object part = variable(task, "part");
    return part == null ? "" : part.toString();
  }

  /** A routing variable of the task's process; null if it is not set. */
  public Object variable(OpenTask task, String name) {
    return tasks.getVariable(task.id(), name);
  }

  /** Ends the whole path of the task's case: the model says what the code means. */
  void stop(OpenTask task, String code) {
    tasks.handleBpmnError(task.id(), code);
  }
}
