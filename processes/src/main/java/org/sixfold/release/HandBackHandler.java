package org.sixfold.release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Needs;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Kind 30: the loop ends with the grid member's signature; afterwards somebody calls. */
@Component
class HandBackHandler extends CaseTaskHandler {

  private static final Set<String> LEAVING = Set.of("LEFT", "STAYS_BY_WISH");
  private static final Set<String> CALLING = Set.of("WELL", "UNWELL", "NO_ANSWER");

  private final CareCalls calls;
  private final Needs needs;

  HandBackHandler(EngineTasks tasks, CareCalls calls, Needs needs) {
    super(tasks, ReleaseProcess.HAND_BACK);
    this.calls = calls;
    this.needs = needs;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return Map.of("part", tasks().part(task));
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean call = ReleaseProcess.CALL.equals(tasks().part(submission.task()));
    boolean unfit = (call ? LEAVING : CALLING).contains(submission.outcome());
    return unfit ? List.of(new FieldProblem("outcome", "task.outcomeUnfit")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    if (submission.outcome().equals("UNWELL")) {
      calls.symptoms(caseId, cause);
    }
    needs.raiseAll(
        caseId,
        new Answers(submission.answers()).codes("needs"),
        cause,
        submission.by().username());
    return Map.of();
  }
}
