package org.sixfold.camunda;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.sixfold.camunda.UserTaskListener.Begun;
import org.sixfold.camunda.UserTaskListener.Ended;

/**
 * Makes every user task of every model tell when it begins and ends; a task without kind or role is
 * refused with its model.
 */
class UserTaskParseListener extends AbstractBpmnParseListener {

  static final PropertyKey<String> KIND = new PropertyKey<>("sixfold.kind");
  static final PropertyKey<String> ROLES = new PropertyKey<>("sixfold.roles");

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    String kind = required(element, activity, "kind");
    String roles = required(element, activity, "role");
    activity.getProperties().set(KIND, kind);
    activity.getProperties().set(ROLES, roles);
    TaskDefinition definition =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    definition.addBuiltInTaskListener(
        TaskListener.EVENTNAME_CREATE,
        task -> UserTaskChanges.current().add(begun(task, task.getName(), kind, roles)));
    definition.addBuiltInTaskListener(
        TaskListener.EVENTNAME_COMPLETE,
        task -> UserTaskChanges.current().add(new Ended(task.getId(), true)));
    definition.addBuiltInTaskListener(
        TaskListener.EVENTNAME_DELETE,
        task -> UserTaskChanges.current().add(new Ended(task.getId(), false)));
  }

  private static String required(Element element, ActivityImpl activity, String property) {
    String value = ExtensionProperties.find(element, property);
    if (value == null || value.isBlank()) {
      throw new ProcessEngineException(
          "User task " + activity.getId() + " has no property " + property);
    }
    return value.strip();
  }

  static Begun begun(DelegateTask task, String title, String kind, String roles) {
    ExecutionEntity execution = ((TaskEntity) task).getExecution();
    Object override = execution.getVariable("roleOverride_" + kind);
    return new Begun(
        task.getId(),
        execution.getProcessBusinessKey(),
        kind,
        title,
        override == null ? roles : override.toString(),
        execution.getActivity().getProperties().get(DeadlineParseListener.DEADLINE),
        execution.getProcessDefinition().getDeploymentId(),
        routing(execution));
  }

  static Map<String, Object> routing(ExecutionEntity execution) {
    Map<String, Object> values = new HashMap<>();
    for (String name : UserTaskListener.ROUTING) {
      Object value = execution.getVariable(name);
      if (value != null) {
        values.put(name, value);
      }
    }
    return Map.copyOf(values);
  }
}
