package org.sixfold.verification;

import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.Persons;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Notes;
import org.springframework.stereotype.Component;

/** Kind 2: what the call showed. */
@Component
class CheckByPhoneHandler extends CaseTaskHandler {

  private final CaseFiles cases;
  private final Persons persons;
  private final Notes notes;

  CheckByPhoneHandler(EngineTasks tasks, CaseFiles cases, Persons persons, Notes notes) {
    super(tasks, VerificationProcess.CHECK_BY_PHONE);
    this.cases = cases;
    this.persons = persons;
    this.notes = notes;
  }

  /** The address as known, so that it is confirmed rather than typed again. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    String address = persons.of(task.caseId()).address();
    return address == null ? Map.of() : Map.of("address", address);
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String address = new Answers(submission.answers()).text("address");
    if (address != null) {
      cases.correctContact(caseId, null, address);
    }
    if (submission.outcome().equals("URGENT_CARE")) {
      notes.tellDoctor(caseId, CaseNote.URGENT_CARE, submission.task().id());
    }
    if (submission.outcome().equals("REFUSED_TALK")) {
      return Map.of(VerificationProcess.VISIT_ROLE, Role.GRID_MEMBER + "," + Role.VILLAGE_CADRE);
    }
    return Map.of();
  }
}
