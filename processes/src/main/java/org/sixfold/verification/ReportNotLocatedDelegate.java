package org.sixfold.verification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.access.Role;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.Notes;
import org.springframework.stereotype.Component;

/** The command room closed a search: the leader of the sub-district learns of it. */
@Component
class ReportNotLocatedDelegate implements JavaDelegate {

  private final Notes notes;

  ReportNotLocatedDelegate(Notes notes) {
    this.notes = notes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseId = execution.getProcessBusinessKey();
    notes.tell(Role.SUBDISTRICT_LEADER, caseId, CaseNote.NOT_LOCATED, caseId);
  }
}
