package org.sixfold.casework;

import org.camunda.bpm.engine.TaskService;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The little that handlers ask of the engine about the task at hand. */
@Component
public class EngineTasks {

  private final TaskService tasks;
  private final ObjectProvider<Deaths> deaths;

  EngineTasks(TaskService tasks, ObjectProvider<Deaths> deaths) {
    this.tasks = tasks;
    this.deaths = deaths;
  }

  /** A routing variable of the task's process; null if it is not set. */
  public Object variable(OpenTask task, String name) {
    return tasks.getVariable(task.id(), name);
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
