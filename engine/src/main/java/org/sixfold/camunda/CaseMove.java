package org.sixfold.camunda;

import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.sixfold.camunda.CaseWaits.Waits;
import org.sixfold.camunda.MigrationPlans.Planned;
import org.sixfold.camunda.MigrationTrial.Move;
import org.sixfold.camunda.MigrationTrial.Obstacle;
import org.sixfold.camunda.MigrationTrial.Outcome;
import org.sixfold.camunda.MigrationTrial.Standing;
import org.springframework.stereotype.Component;

/** Moves the path of a case and the stages it called, in the caller's transaction. */
@Component
class CaseMove {

  private final RuntimeService runtime;
  private final MigrationPlans plans;
  private final CaseWaits waits;
  private final RefusingCommands commands;

  CaseMove(
      RuntimeService runtime, MigrationPlans plans, CaseWaits waits, RefusingCommands commands) {
    this.runtime = runtime;
    this.plans = plans;
    this.waits = waits;
    this.commands = commands;
  }

  /** With obstacles the caller must roll back: a part of the case may have moved. */
  Outcome move(String caseId, MigrationRoute route) {
    List<ProcessInstance> instances =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseId)
            .deploymentId(route.from())
            .list();
    if (instances.stream()
        .noneMatch(one -> route.key().equals(plans.key(one.getProcessDefinitionId())))) {
      return new Outcome(elsewhere(caseId), List.of(), List.of(), List.of());
    }
    Waits before = waits.of(instances);
    List<Obstacle> obstacles = new ArrayList<>();
    instances.forEach(instance -> move(instance, route, obstacles));
    if (!obstacles.isEmpty()) {
      return new Outcome(Standing.HERE, List.of(), List.of(), obstacles);
    }
    Waits after = waits.of(instances);
    List<Move> timers = waits.timerMoves(before, after);
    obstacles.addAll(lost(timers));
    return new Outcome(Standing.HERE, CaseWaits.taskMoves(before, after), timers, obstacles);
  }

  private Standing elsewhere(String caseId) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).count() == 0
        ? Standing.ENDED
        : Standing.ELSEWHERE;
  }

  /** What ends a wait by itself is not lost; put off it cannot be, as plans keep its moment. */
  private static List<Obstacle> lost(List<Move> timers) {
    return timers.stream()
        .filter(timer -> timer.to() == null)
        .map(timer -> new Obstacle("migration.timerGone", timer.from()))
        .toList();
  }

  private void move(ProcessInstance instance, MigrationRoute route, List<Obstacle> obstacles) {
    Planned planned = plans.of(instance.getProcessDefinitionId(), route);
    obstacles.addAll(planned.obstacles());
    if (planned.obstacles().isEmpty()) {
      obstacles.addAll(move(instance, planned.plan()));
    }
  }

  private List<Obstacle> move(ProcessInstance instance, MigrationPlan plan) {
    try {
      return commands.run(
          MigratingProcessInstanceValidationException.class,
          () -> {
            runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
            return List.of();
          },
          unfit -> obstacles(unfit.getValidationReport()));
    } catch (OptimisticLockingException changedMeanwhile) {
      return List.of(new Obstacle(Obstacle.BUSY, null));
    } catch (ProcessEngineException refused) {
      String code = isPassing(refused) ? Obstacle.BUSY : "migration.instanceUnfit";
      return List.of(new Obstacle(code, null));
    }
  }

  private static List<Obstacle> obstacles(MigratingProcessInstanceValidationReport report) {
    List<Obstacle> gone = new ArrayList<>();
    report
        .getActivityInstanceReports()
        .forEach(one -> gone.add(new Obstacle("migration.elementGone", one.getSourceScopeId())));
    report
        .getTransitionInstanceReports()
        .forEach(one -> gone.add(new Obstacle("migration.elementGone", one.getSourceScopeId())));
    return gone.isEmpty() ? List.of(new Obstacle("migration.instanceUnfit", null)) : gone;
  }

  /** A lock that somebody else holds, a deadlock: the same may well go in a moment. */
  private static boolean isPassing(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException) {
        return true;
      }
    }
    return false;
  }
}
