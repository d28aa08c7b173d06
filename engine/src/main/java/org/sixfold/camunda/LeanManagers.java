package org.sixfold.camunda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Spares five reads of every completion and one of every move to another release: no task has
 * subtasks, identity links or variables of its own here, none is worked on outside (the allow-list
 * knows none of them, the work item knows who answers), an execution has one task, and a deployed
 * definition never changes.
 */
final class LeanManagers {

  private LeanManagers() {}

  static List<SessionFactory> factories() {
    return List.of(
        new Factory(TaskManager.class, OneTaskAnExecution::new),
        new Factory(IdentityLinkManager.class, NoIdentityLinks::new),
        new Factory(VariableInstanceManager.class, NoTaskVariables::new),
        new Factory(ExternalTaskManager.class, NoExternalTasks::new),
        new Factory(ProcessDefinitionManager.class, RememberedDefinitions::new));
  }

  private static final class OneTaskAnExecution extends TaskManager {
    /** The one that is being completed is loaded already. The engine changes the list. */
    @Override
    public List<TaskEntity> findTasksByExecutionId(String executionId) {
      List<TaskEntity> loaded =
          new ArrayList<>(getDbEntityManager().getCachedEntitiesByType(TaskEntity.class));
      loaded.removeIf(task -> !executionId.equals(task.getExecutionId()));
      return loaded.isEmpty() ? super.findTasksByExecutionId(executionId) : loaded;
    }

    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
      return List.of();
    }
  }

  private static final class NoIdentityLinks extends IdentityLinkManager {
    @Override
    public List<IdentityLinkEntity> findIdentityLinksByTaskId(String taskId) {
      return List.of();
    }
  }

  private static final class NoTaskVariables extends VariableInstanceManager {
    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskId(String taskId) {
      return new ArrayList<>();
    }

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
        String taskId, Collection<String> variableNames) {
      return new ArrayList<>();
    }
  }

  private static final class NoExternalTasks extends ExternalTaskManager {
    @Override
    public List<ExternalTaskEntity> findExternalTasksByProcessInstanceId(String instanceId) {
      return List.of();
    }
  }

  private static final class RememberedDefinitions extends ProcessDefinitionManager {
    @Override
    public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String definitionId) {
      ProcessDefinitionEntity known = super.getCachedResourceDefinitionEntity(definitionId);
      return known != null
          ? known
          : Context.getProcessEngineConfiguration()
              .getDeploymentCache()
              .getProcessDefinitionCache()
              .get(definitionId);
    }
  }

  private record Factory(Class<? extends Session> type, Supplier<Session> maker)
      implements SessionFactory {
    @Override
    public Class<?> getSessionType() {
      return type;
    }

    @Override
    public Session openSession() {
      return maker.get();
    }
  }
}
