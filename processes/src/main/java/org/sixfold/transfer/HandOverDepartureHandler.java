package org.sixfold.transfer;

import java.util.List;
import java.util.Map;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Notes;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Kind 17: the loop begins at the door. Absent is not escaped. */
@Component
class HandOverDepartureHandler extends CaseTaskHandler {

  private final Notes notes;

  HandOverDepartureHandler(EngineTasks tasks, Notes notes) {
    super(tasks, TransferProcess.HAND_OVER_DEPARTURE);
    this.notes = notes;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean home = "HOME".equals(tasks().variable(submission.task(), TransferProcess.PLACE));
    boolean unfit = submission.outcome().equals(home ? "LEFT" : "AT_HOME");
    return unfit ? List.of(new FieldProblem("outcome", "task.outcomeUnfit")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    switch (submission.outcome()) {
      case "UNWELL" -> notes.tellDoctor(caseId, CaseNote.TRANSFER_UNWELL, cause);
      case "ABSENT" -> notes.tellCommandRoom(caseId, CaseNote.TRANSFER_ABSENT, cause);
      case "REFUSES" -> notes.tellCommandRoom(caseId, CaseNote.TRANSFER_REFUSAL, cause);
      default -> {}
    }
    return Map.of();
  }
}
