package org.sixfold.worklist;

import java.util.ArrayList;
import java.util.List;
import org.sixfold.worklist.persistence.WorkItemRow;

/**
 * One completion on the running thread: tells the keeper that the task's own row is already
 * written, and gathers which tasks began.
 */
final class EngineStep {

  private static final ThreadLocal<EngineStep> CURRENT = new ThreadLocal<>();

  private final String taskId;
  private final List<WorkItemRow> begun = new ArrayList<>();
  private boolean taskEnded;

  private EngineStep(String taskId) {
    this.taskId = taskId;
  }

  /**
   * Runs what completes the task and returns what happened meanwhile; a handler may complete other
   * tasks on the way, each in a step of its own.
   */
  static EngineStep completing(String taskId, java.util.function.Consumer<EngineStep> work) {
    EngineStep step = new EngineStep(taskId);
    EngineStep outer = CURRENT.get();
    CURRENT.set(step);
    try {
      work.accept(step);
      return step;
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  /** Runs what leaves every task open, and returns what began meanwhile. */
  static EngineStep beside(Runnable work) {
    return completing("", step -> work.run());
  }

  static void noteBegun(List<WorkItemRow> items) {
    EngineStep step = CURRENT.get();
    if (step != null) {
      step.begun.addAll(items);
    }
  }

  /** Notes the end of a task in the engine; true if it is the one being completed. */
  static boolean noteEnded(String id) {
    EngineStep step = CURRENT.get();
    if (step == null || !step.taskId.equals(id)) {
      return false;
    }
    step.taskEnded = true;
    return true;
  }

  /** Whether the task is gone already, because its handler ended the whole case. */
  boolean taskEnded() {
    return taskEnded;
  }

  List<WorkItemRow> begun() {
    return List.copyOf(begun);
  }
}
