package org.sixfold.path;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.sixfold.camunda.EngineBatch;
import org.sixfold.camunda.Models;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.Restrictions;
import org.sixfold.grid.Grid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The path of cases as instances of {@code case-path}; the business key is the case's id. */
@Service
@Transactional
class EngineCasePath implements CasePath {

  private static final String PLACE_ROLE = "roleOverride_place-person";
  private static final String RETURN_ROLE = "roleOverride_return-with-receipt";
  private static final String COMMAND_ROOM = "SUPERVISOR";

  private final RuntimeService runtime;
  private final EngineBatch batch;
  private final Models models;
  private final Restrictions restrictions;

  EngineCasePath(
      RuntimeService runtime, EngineBatch batch, Models models, Restrictions restrictions) {
    this.runtime = runtime;
    this.batch = batch;
    this.models = models;
    this.restrictions = restrictions;
  }

  @Override
  public void start(List<Start> cases) {
    String definition = models.processDefinitionId(PathProcess.KEY);
    batch.run(
        () ->
            cases.forEach(
                one -> runtime.startProcessInstanceById(definition, one.caseId(), variables(one))));
  }

  /** As few as routing needs: each is a row in the path and one in the stage. */
  private static Map<String, Object> variables(Start start) {
    Map<String, Object> variables = new HashMap<>();
    String entry = entry(start);
    variables.put(PathProcess.ENTRY, entry);
    if (start.expectedAt() != null) {
      variables.put(PathProcess.ENTRY, PathProcess.ENTRY_EXPECTED);
      variables.put(PathProcess.ENTRY_THEN, entry);
      variables.put(PathProcess.EXPECTED_AT, Date.from(start.expectedAt()));
    }
    if (start.contactList()) {
      variables.put(PathProcess.URGENT, true);
    }
    if (entry.equals(PathProcess.ENTRY_PLACE)) {
      variables.put(PathProcess.PHONE_USABLE, start.phoneUsable());
    }
    if (start.outside()) {
      variables.put(RETURN_ROLE, COMMAND_ROOM);
    } else if (Grid.UNPLACED.equals(start.grid())) {
      variables.put(PLACE_ROLE, COMMAND_ROOM);
      variables.put(RETURN_ROLE, COMMAND_ROOM);
    }
    return variables;
  }

  private static String entry(Start start) {
    if (start.atGate()) {
      return PathProcess.ENTRY_GATE;
    }
    if (start.outside()) {
      return PathProcess.ENTRY_RETURN;
    }
    if (!start.placed()) {
      return PathProcess.ENTRY_PLACE;
    }
    return start.phoneUsable() ? PathProcess.ENTRY_PHONE : PathProcess.ENTRY_VISIT;
  }

  @Override
  public int correlate(String caseId, String message) {
    int taken = deliver(caseId, message);
    if (PathProcess.RESTRICTION_ENDED.equals(message) && isFree(caseId)) {
      taken += deliver(caseId, PathProcess.CASE_FREED);
    }
    return taken;
  }

  /** One by one: what takes the message may end another wait for it. */
  private int deliver(String caseId, String message) {
    int taken = 0;
    for (Execution waiting :
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(caseId)
            .messageEventSubscriptionName(message)
            .list()) {
      boolean stillWaits =
          runtime
                  .createExecutionQuery()
                  .executionId(waiting.getId())
                  .messageEventSubscriptionName(message)
                  .count()
              > 0;
      if (stillWaits) {
        runtime.messageEventReceived(message, waiting.getId());
        taken++;
      }
    }
    return taken;
  }

  private boolean isFree(String caseId) {
    return restrictions.of(caseId).stream().noneMatch(one -> one.endedAt() == null);
  }

  @Override
  public void cancel(String caseId, String reason) {
    List<ProcessInstance> roots =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseId)
            .rootProcessInstances()
            .list();
    for (ProcessInstance root : roots) {
      runtime.deleteProcessInstance(root.getId(), reason, false, true, true, false);
    }
  }
}
