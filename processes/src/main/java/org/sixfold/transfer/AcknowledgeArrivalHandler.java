package org.sixfold.transfer;

import java.util.Map;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Notes;
import org.springframework.stereotype.Component;

/**
 * Kind 18: every hand-over is acknowledged; who is not on board concerns the command room at once.
 */
@Component
class AcknowledgeArrivalHandler extends CaseTaskHandler {

  private final Notes notes;

  AcknowledgeArrivalHandler(EngineTasks tasks, Notes notes) {
    super(tasks, TransferProcess.ACKNOWLEDGE_ARRIVAL);
    this.notes = notes;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    if (submission.outcome().equals("NOT_ON_BOARD")) {
      notes.tellCommandRoom(
          submission.task().caseId(), CaseNote.NOT_ON_BOARD, submission.task().id());
    }
    return Map.of();
  }
}
