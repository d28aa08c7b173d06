package org.sixfold.care;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.Notes;
import org.springframework.stereotype.Component;

/** Neither phone, nor door, nor police found the person: the command room decides what to do. */
@Component
class ReportMissingPersonDelegate implements JavaDelegate {

  private final Notes notes;

  ReportMissingPersonDelegate(Notes notes) {
    this.notes = notes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notes.tellCommandRoom(
        execution.getProcessBusinessKey(),
        CaseNote.WELFARE_NOT_FOUND,
        execution.getProcessInstanceId());
  }
}
