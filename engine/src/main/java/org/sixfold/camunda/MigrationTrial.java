package org.sixfold.camunda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves one case to another deployment and takes it back: the engine has no preview of its own for
 * an instance, and what it really does is the only answer that holds. The path and the stages it
 * called move together, or neither does.
 */
@Component
public class MigrationTrial {

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final TaskService tasks;
  private final ManagementService management;
  private final TransactionTemplate ownTransaction;

  MigrationTrial(
      RuntimeService runtime,
      RepositoryService repository,
      TaskService tasks,
      ManagementService management,
      PlatformTransactionManager transactions) {
    this.runtime = runtime;
    this.repository = repository;
    this.tasks = tasks;
    this.management = management;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** A task or timer before and after; {@code to} or {@code dueTo} null if it is gone. */
  public record Move(String id, String from, String to, Instant due, Instant dueTo) {}

  /**
   * Why a case cannot move.
   *
   * @param element where it stands; null if the whole model is the reason
   */
  public record Obstacle(String code, String element) {}

  /** What the move of a case comes to; with obstacles nothing moves. */
  public record Outcome(List<Move> tasks, List<Move> timers, List<Obstacle> obstacles) {}

  /**
   * Tries a case.
   *
   * @param key the model to which {@code mapping} applies, from element to element
   */
  public Outcome of(
      String caseId, String from, String to, String key, Map<String, String> mapping) {
    return ownTransaction.execute(
        status -> {
          status.setRollbackOnly();
          return tried(caseId, from, to, key, mapping);
        });
  }

  private Outcome tried(
      String caseId, String from, String to, String key, Map<String, String> mapping) {
    List<ProcessInstance> instances =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseId)
            .deploymentId(from)
            .list();
    Map<String, Task> tasksBefore = tasks(instances);
    Map<String, Job> timersBefore = timers(instances);
    List<Obstacle> obstacles = new ArrayList<>();
    for (ProcessInstance instance : instances) {
      move(instance, to, key, mapping, obstacles);
    }
    if (!obstacles.isEmpty()) {
      return new Outcome(List.of(), List.of(), obstacles);
    }
    List<Move> timers = timerMoves(timersBefore, timers(instances));
    timers.forEach(timer -> refuseLonger(timer, obstacles));
    return new Outcome(taskMoves(tasksBefore, tasks(instances)), timers, obstacles);
  }

  /** What ends a wait by itself is neither lost nor put off. */
  private static void refuseLonger(Move timer, List<Obstacle> obstacles) {
    if (timer.from() == null) {
      return;
    }
    if (timer.to() == null) {
      obstacles.add(new Obstacle("migration.timerGone", timer.from()));
    } else if (timer.due() != null && timer.dueTo() != null && timer.dueTo().isAfter(timer.due())) {
      obstacles.add(new Obstacle("migration.timerLater", timer.from()));
    }
  }

  private void move(
      ProcessInstance instance,
      String to,
      String key,
      Map<String, String> mapping,
      List<Obstacle> obstacles) {
    ProcessDefinition source = repository.getProcessDefinition(instance.getProcessDefinitionId());
    ProcessDefinition target =
        repository
            .createProcessDefinitionQuery()
            .deploymentId(to)
            .processDefinitionKey(source.getKey())
            .singleResult();
    if (target == null) {
      obstacles.add(new Obstacle("migration.modelGone", null));
      return;
    }
    try {
      MigrationPlan plan =
          plan(source.getId(), target.getId(), source.getKey().equals(key) ? mapping : Map.of());
      runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
    } catch (MigrationPlanValidationException unfit) {
      unfit
          .getValidationReport()
          .getInstructionReports()
          .forEach(
              report ->
                  obstacles.add(
                      new Obstacle(
                          "migration.mappingUnfit",
                          report.getMigrationInstruction().getSourceActivityId())));
    } catch (MigratingProcessInstanceValidationException unfit) {
      unfit
          .getValidationReport()
          .getActivityInstanceReports()
          .forEach(
              report ->
                  obstacles.add(new Obstacle("migration.elementGone", report.getSourceScopeId())));
      unfit
          .getValidationReport()
          .getTransitionInstanceReports()
          .forEach(
              report ->
                  obstacles.add(new Obstacle("migration.elementGone", report.getSourceScopeId())));
      if (obstacles.isEmpty()) {
        obstacles.add(new Obstacle("migration.instanceUnfit", null));
      }
    } catch (OptimisticLockingException changedMeanwhile) {
      obstacles.add(new Obstacle("migration.busy", null));
    }
  }

  /**
   * Equal elements to each other, and what the mapping says. Timers keep their moments: computed
   * anew they would begin at the move and hold people longer.
   */
  private MigrationPlan plan(String source, String target, Map<String, String> mapping) {
    Map<String, String> moves = new LinkedHashMap<>();
    for (MigrationInstruction equal :
        runtime
            .createMigrationPlan(source, target)
            .mapEqualActivities()
            .build()
            .getInstructions()) {
      moves.put(equal.getSourceActivityId(), equal.getTargetActivityId());
    }
    moves.values().removeAll(mapping.values());
    moves.putAll(mapping);
    MigrationPlanBuilder plan = runtime.createMigrationPlan(source, target);
    for (Map.Entry<String, String> move : moves.entrySet()) {
      plan = plan.mapActivities(move.getKey(), move.getValue());
    }
    return plan.build();
  }

  private Map<String, Task> tasks(List<ProcessInstance> instances) {
    Map<String, Task> found = new LinkedHashMap<>();
    for (ProcessInstance instance : instances) {
      tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
          .forEach(task -> found.put(task.getId(), task));
    }
    return found;
  }

  private Map<String, Job> timers(List<ProcessInstance> instances) {
    Map<String, Job> found = new LinkedHashMap<>();
    for (ProcessInstance instance : instances) {
      management
          .createJobQuery()
          .processInstanceId(instance.getId())
          .timers()
          .list()
          .forEach(job -> found.put(job.getId(), job));
    }
    return found;
  }

  private static List<Move> taskMoves(Map<String, Task> before, Map<String, Task> after) {
    return before.values().stream()
        .map(
            task -> {
              Task moved = after.get(task.getId());
              return new Move(
                  task.getId(),
                  task.getTaskDefinitionKey(),
                  moved == null ? null : moved.getTaskDefinitionKey(),
                  null,
                  null);
            })
        .toList();
  }

  private List<Move> timerMoves(Map<String, Job> before, Map<String, Job> after) {
    Map<String, String> elements = new HashMap<>();
    List<Move> moves = new ArrayList<>();
    before.forEach(
        (id, job) -> {
          Job moved = after.get(id);
          moves.add(
              new Move(
                  id,
                  element(job, elements),
                  moved == null ? null : element(moved, elements),
                  due(job),
                  moved == null ? null : due(moved)));
        });
    after.forEach(
        (id, job) -> {
          if (!before.containsKey(id)) {
            moves.add(new Move(id, null, element(job, elements), null, due(job)));
          }
        });
    return moves;
  }

  private static Instant due(Job job) {
    return job.getDuedate() == null ? null : job.getDuedate().toInstant();
  }

  private String element(Job job, Map<String, String> elements) {
    return Objects.requireNonNull(
        elements.computeIfAbsent(
            job.getJobDefinitionId(),
            id ->
                management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(id)
                    .singleResult()
                    .getActivityId()));
  }
}
