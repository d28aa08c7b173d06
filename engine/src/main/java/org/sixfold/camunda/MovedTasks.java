package org.sixfold.camunda;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.sixfold.camunda.MigrationTrial.Move;
import org.sixfold.camunda.UserTaskListener.Begun;
import org.sixfold.camunda.UserTaskMoves.Moved;
import org.sixfold.shared.Remembered;
import org.springframework.stereotype.Component;

/** What the other deployment's model says of tasks that stand in it now: no listener is called. */
@Component
class MovedTasks {

  private static final int MOST_MODELS = 100;

  private final ProcessEngineConfigurationImpl engine;

  /** Ids of definitions by deployment and key, which never change. */
  private final Remembered<List<String>, String> definitions = new Remembered<>(MOST_MODELS);

  MovedTasks(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  /**
   * @param from the deployment they came from
   */
  List<Moved> of(List<Move> moves, String from) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(command -> moves.stream().map(move -> moved(command, move, from)).toList());
  }

  private Moved moved(CommandContext command, Move move, String from) {
    TaskEntity task = command.getTaskManager().findTaskById(move.id());
    ProcessDefinitionEntity definition = task.getExecution().getProcessDefinition();
    ActivityImpl now = definition.findActivity(task.getTaskDefinitionKey());
    DeploymentCache deployed = command.getProcessEngineConfiguration().getDeploymentCache();
    String key = definition.getKey();
    String left =
        definitions.of(
            List.of(from, key),
            either -> deployed.findDeployedProcessDefinitionByDeploymentAndKey(from, key).getId());
    ActivityImpl before =
        deployed.findDeployedProcessDefinitionById(left).findActivity(move.from());
    String deployment = definition.getDeploymentId();
    return new Moved(task.getId(), deployment, saysTheSame(before, now) ? null : anew(task, now));
  }

  private static boolean saysTheSame(ActivityImpl before, ActivityImpl now) {
    return Objects.equals(before.getName(), now.getName())
        && kind(before).equals(kind(now))
        && roles(before).equals(roles(now));
  }

  /** The engine's own row is called what people read in their lists. */
  private static Begun anew(TaskEntity task, ActivityImpl now) {
    Expression name =
        ((UserTaskActivityBehavior) now.getActivityBehavior())
            .getTaskDefinition()
            .getNameExpression();
    Object title = name == null ? null : name.getValue(task.getExecution());
    task.setName(title == null ? null : title.toString());
    return UserTaskParseListener.begun(task, task.getName(), kind(now), roles(now));
  }

  private static String kind(ActivityImpl activity) {
    return activity.getProperties().get(UserTaskParseListener.KIND);
  }

  private static String roles(ActivityImpl activity) {
    return activity.getProperties().get(UserTaskParseListener.ROLES);
  }
}
