package org.sixfold.verification;

import java.util.Set;
import org.sixfold.board.StepKinds;
import org.sixfold.casefile.CaseSteps;
import org.sixfold.worklist.TaskCompleted;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What counts as having been phoned and visited, whatever came of it. */
@Component
class VerificationSteps implements StepKinds {

  private final CaseSteps steps;

  VerificationSteps(CaseSteps steps) {
    this.steps = steps;
  }

  @Override
  public Set<String> calls() {
    return Set.of(VerificationProcess.CHECK_BY_PHONE);
  }

  @Override
  public Set<String> visits() {
    return Set.of(VerificationProcess.VISIT_PERSON);
  }

  @EventListener
  void completed(TaskCompleted event) {
    OpenTask task = event.submission().task();
    if (calls().contains(task.kind())) {
      steps.called(task.caseId());
    }
    if (visits().contains(task.kind())) {
      steps.visited(task.caseId());
    }
  }
}
