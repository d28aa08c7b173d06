package org.sixfold.path;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Occurrences as messages to {@code case-path}. */
@Service
@Transactional
class EngineOccurrences implements Occurrences {

  /** What moves the path itself: its routing is the path's, not a side process's own. */
  private static final Set<Occurrence> OF_THE_PATH =
      EnumSet.of(
          Occurrence.MEASURE_CHANGED, Occurrence.DISCHARGED, Occurrence.ADMISSION_ERROR_FOUND);

  private final RuntimeService runtime;

  EngineOccurrences(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public boolean raise(String caseId, Occurrence occurrence, Map<String, Object> routing) {
    List<Execution> waiting =
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(caseId)
            .processDefinitionKey(PathProcess.KEY)
            .messageEventSubscriptionName(occurrence.message())
            .list();
    if (waiting.isEmpty()) {
      return false;
    }
    MessageCorrelationBuilder message =
        runtime
            .createMessageCorrelation(occurrence.message())
            .processInstanceId(waiting.get(0).getProcessInstanceId());
    if (OF_THE_PATH.contains(occurrence)) {
      message.setVariables(routing);
    } else {
      message.setVariablesToTriggeredScope(routing);
    }
    message.correlate();
    return true;
  }

  @Override
  public boolean withdraw(String caseId, String cause) {
    boolean withdrawn = false;
    for (ProcessInstance path : pathsOf(caseId)) {
      for (VariableInstance started :
          runtime
              .createVariableInstanceQuery()
              .processInstanceIdIn(path.getId())
              .variableValueEquals("cause", cause)
              .list()) {
        runtime
            .createProcessInstanceModification(path.getId())
            .cancelActivityInstance(started.getActivityInstanceId())
            .execute();
        withdrawn = true;
      }
    }
    return withdrawn;
  }

  @Override
  public void personFreed(String caseId, String teller) {
    Set<String> hearOfItThemselves = new HashSet<>(Set.of(teller));
    pathsOf(caseId).forEach(path -> hearOfItThemselves.add(path.getId()));
    for (Execution waiting :
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(caseId)
            .messageEventSubscriptionName(PathProcess.CASE_FREED)
            .list()) {
      if (!hearOfItThemselves.contains(waiting.getProcessInstanceId())) {
        runtime.messageEventReceived(PathProcess.CASE_FREED, waiting.getId());
      }
    }
  }

  private List<ProcessInstance> pathsOf(String caseId) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId)
        .processDefinitionKey(PathProcess.KEY)
        .list();
  }
}
