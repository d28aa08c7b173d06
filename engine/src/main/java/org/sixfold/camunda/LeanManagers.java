package org.sixfold.camunda;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Spares three reads of every completion: nobody has subtasks or identity links here (the
 * allow-list knows neither, the work item knows who answers), and a deployed definition never
 * changes.
 */
final class LeanManagers {

  private LeanManagers() {}

  static List<SessionFactory> factories() {
    return List.of(
        new Factory(TaskManager.class, NoSubtasks::new),
        new Factory(IdentityLinkManager.class, NoIdentityLinks::new),
        new Factory(ProcessDefinitionManager.class, RememberedDefinitions::new));
  }

  private static final class NoSubtasks extends TaskManager {
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
