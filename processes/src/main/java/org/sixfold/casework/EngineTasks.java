package org.sixfold.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The little that handlers ask of the engine about the task at hand. */
@Component
public class EngineTasks {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ObjectProvider<Deaths> deaths;

  EngineTasks(TaskService tasks, RuntimeService runtime, ObjectProvider<Deaths> deaths) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.deaths = deaths;
  }

  /** A routing variable of the task's process; null if it is not set. */
  public Object variable(OpenTask task, String name) {
    return tasks.getVariable(task.id(), name);
  }

  /**
   * The same for several tasks, by task id, of a variable that each of their process instances has
   * once; two statements for all.
   */
  public Map<String, Object> variables(List<OpenTask> open, String name) {
    String[] ids = open.stream().map(OpenTask::id).toArray(String[]::new);
    List<Task> found = ids.length == 0 ? List.of() : tasks.createTaskQuery().taskIdIn(ids).list();
    if (found.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> byInstance = new HashMap<>();
    runtime
        .createVariableInstanceQuery()
        .processInstanceIdIn(
            found.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new))
        .variableName(name)
        .list()
        .forEach(one -> byInstance.put(one.getProcessInstanceId(), one.getValue()));
    Map<String, Object> byTask = new HashMap<>();
    found.stream()
        .filter(task -> byInstance.get(task.getProcessInstanceId()) != null)
        .forEach(task -> byTask.put(task.getId(), byInstance.get(task.getProcessInstanceId())));
    return byTask;
  }

  /**
   * Reports that the person has died: a doctor confirms it or finds an error. The task stays open.
   */
  void reportDeath(Submission submission) {
    if (deaths.getObject().reported(submission)) {
      tasks.handleEscalation(submission.task().id(), Deaths.REPORTED);
    }
  }

  /** Ends the whole path: the case is annulled, whatever else was said about it. */
  void stopAsWrongPerson(OpenTask task) {
    tasks.handleBpmnError(task.id(), "case.wrongPerson");
  }
}
