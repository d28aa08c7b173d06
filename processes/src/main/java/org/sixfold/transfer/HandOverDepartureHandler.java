package org.sixfold.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Notes;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Kind 17: the loop begins at the door, and with it the restriction's start. Absent is not escaped.
 */
@Component
class HandOverDepartureHandler extends CaseTaskHandler {

  private final Restrictions restrictions;
  private final Notes notes;
  private final SixfoldClock clock;

  HandOverDepartureHandler(
      EngineTasks tasks, Restrictions restrictions, Notes notes, SixfoldClock clock) {
    super(tasks, TransferProcess.HAND_OVER_DEPARTURE);
    this.restrictions = restrictions;
    this.notes = notes;
    this.clock = clock;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean home = "HOME".equals(tasks().variable(submission.task(), TransferProcess.PLACE));
    if (submission.outcome().equals(home ? "LEFT" : "AT_HOME")) {
      return List.of(new FieldProblem("outcome", "task.outcomeUnfit"));
    }
    Instant atDoor = atDoor(submission);
    return atDoor != null && atDoor.isAfter(clock.now())
        ? List.of(new FieldProblem("atDoor", "restriction.startUnfit"))
        : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    switch (submission.outcome()) {
      case "LEFT", "AT_HOME" -> restrictions.begin(caseId, atDoor(submission));
      case "UNWELL" -> notes.tellDoctor(caseId, CaseNote.TRANSFER_UNWELL, cause);
      case "ABSENT" -> notes.tellCommandRoom(caseId, CaseNote.TRANSFER_ABSENT, cause);
      case "REFUSES" -> notes.tellCommandRoom(caseId, CaseNote.TRANSFER_REFUSAL, cause);
      default -> {}
    }
    return Map.of();
  }

  private static Instant atDoor(Submission submission) {
    return new Answers(submission.answers()).moment("atDoor");
  }
}
