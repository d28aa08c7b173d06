package org.sixfold.decision;

import java.util.Map;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Notes;
import org.springframework.stereotype.Component;

/** Kind 12: the person is told; an objection or a refusal does not stop the path. */
@Component
class ServeNoticeHandler extends CaseTaskHandler {

  private final Notes notes;

  ServeNoticeHandler(EngineTasks tasks, Notes notes) {
    super(tasks, DecisionProcess.SERVE_NOTICE);
    this.notes = notes;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    switch (submission.outcome()) {
      case "OBJECTS" ->
          notes.tellCommandRoom(
              submission.task().caseId(), CaseNote.NOTICE_OBJECTION, submission.task().id());
      case "REFUSES" ->
          notes.tellCommandRoom(
              submission.task().caseId(), CaseNote.NOTICE_REFUSAL, submission.task().id());
      default -> {}
    }
    return Map.of();
  }
}
