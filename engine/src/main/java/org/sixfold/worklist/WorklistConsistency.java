package org.sixfold.worklist;

import java.util.List;
import org.sixfold.camunda.EngineJobs;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.springframework.stereotype.Service;

/** Compares the work items with the engine's tasks: they are equal, or something is broken. */
@Service
public class WorklistConsistency {

  private final WorkItemMapper items;

  private final EngineJobs jobs;

  WorklistConsistency(WorkItemMapper items, EngineJobs jobs) {
    this.items = items;
    this.jobs = jobs;
  }

  /**
   * What differs, at most a hundred ids each.
   *
   * @param itemsWithoutTask open items of which the engine knows nothing
   * @param tasksWithoutItem engine tasks that nobody sees
   * @param failedJobs engine jobs that have used up their retries
   */
  public record Report(
      boolean consistent,
      List<String> itemsWithoutTask,
      List<String> tasksWithoutItem,
      long failedJobs) {}

  public Report check() {
    List<String> withoutTask = items.openWithoutTask();
    List<String> withoutItem = items.tasksWithoutOpen();
    return new Report(
        withoutTask.isEmpty() && withoutItem.isEmpty(), withoutTask, withoutItem, jobs.failed());
  }
}
