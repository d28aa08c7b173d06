package org.sixfold.release;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.LastTest;
import org.sixfold.casework.Notes;
import org.springframework.stereotype.Component;

/** Six hours before the end a result is still out: the laboratory is late, the person is not. */
@Component
class ChaseLaboratoryDelegate implements JavaDelegate {

  private final LastTest lastTest;
  private final Notes notes;

  ChaseLaboratoryDelegate(LastTest lastTest, Notes notes) {
    this.lastTest = lastTest;
    this.notes = notes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseId = execution.getProcessBusinessKey();
    if (lastTest.isOut(caseId)) {
      notes.tellCommandRoom(caseId, CaseNote.RESULT_PENDING, execution.getProcessInstanceId());
    }
  }
}
