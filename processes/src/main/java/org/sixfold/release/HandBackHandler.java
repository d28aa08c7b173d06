package org.sixfold.release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Notes;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Kind 30: the loop ends with the grid member's signature; afterwards somebody calls. */
@Component
class HandBackHandler extends CaseTaskHandler {

  private static final Set<String> LEAVING = Set.of("LEFT", "STAYS_BY_WISH");
  private static final Set<String> CALLING = Set.of("WELL", "UNWELL", "NO_ANSWER");

  private final Notes notes;

  HandBackHandler(EngineTasks tasks, Notes notes) {
    super(tasks, ReleaseProcess.HAND_BACK);
    this.notes = notes;
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
    if (submission.outcome().equals("UNWELL")) {
      notes.tellDoctor(
          submission.task().caseId(), CaseNote.FOLLOW_UP_UNWELL, submission.task().id());
    }
    return Map.of();
  }
}
