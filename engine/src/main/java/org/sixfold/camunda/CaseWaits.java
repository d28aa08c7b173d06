package org.sixfold.camunda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.sixfold.camunda.MigrationTrial.Move;
import org.sixfold.shared.Remembered;
import org.springframework.stereotype.Component;

/** The tasks and timers of a case at one moment, and what became of them at another. */
@Component
class CaseWaits {

  /** A path has some fifty timers, and a few releases are in use. */
  private static final int MOST_TIMERS = 1_000;

  private final TaskService tasks;
  private final ManagementService management;

  /** Of job definitions, which never change. */
  private final Remembered<String, String> elements = new Remembered<>(MOST_TIMERS);

  CaseWaits(TaskService tasks, ManagementService management) {
    this.tasks = tasks;
    this.management = management;
  }

  /** By id. */
  record Waits(Map<String, Task> tasks, Map<String, Job> timers) {}

  Waits of(List<ProcessInstance> instances) {
    Set<String> ids = new LinkedHashSet<>();
    instances.forEach(instance -> ids.add(instance.getId()));
    Map<String, Task> open = new LinkedHashMap<>();
    tasks
        .createTaskQuery()
        .processInstanceIdIn(ids.toArray(String[]::new))
        .list()
        .forEach(task -> open.put(task.getId(), task));
    Map<String, Job> timers = new LinkedHashMap<>();
    management
        .createJobQuery()
        .processInstanceIds(ids)
        .timers()
        .list()
        .forEach(job -> timers.put(job.getId(), job));
    return new Waits(open, timers);
  }

  /** No task is lost: one that nothing is mapped to is refused. Deadlines are not the engine's. */
  static List<Move> taskMoves(Waits before, Waits after) {
    return before.tasks().values().stream()
        .map(
            task ->
                new Move(
                    task.getId(),
                    task.getTaskDefinitionKey(),
                    after.tasks().get(task.getId()).getTaskDefinitionKey(),
                    null,
                    null))
        .toList();
  }

  List<Move> timerMoves(Waits before, Waits after) {
    List<Move> moves = new ArrayList<>();
    before
        .timers()
        .forEach(
            (id, job) -> {
              Job moved = after.timers().get(id);
              moves.add(
                  new Move(
                      id,
                      element(job),
                      moved == null ? null : element(moved),
                      due(job),
                      moved == null ? null : due(moved)));
            });
    after
        .timers()
        .forEach(
            (id, job) -> {
              if (!before.timers().containsKey(id)) {
                moves.add(new Move(id, null, element(job), null, due(job)));
              }
            });
    return moves;
  }

  private static Instant due(Job job) {
    return job.getDuedate() == null ? null : job.getDuedate().toInstant();
  }

  private String element(Job job) {
    return elements.of(
        job.getJobDefinitionId(),
        id ->
            management
                .createJobDefinitionQuery()
                .jobDefinitionId(id)
                .singleResult()
                .getActivityId());
  }
}
