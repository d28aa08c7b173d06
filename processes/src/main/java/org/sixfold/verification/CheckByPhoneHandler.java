package org.sixfold.verification;

import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.KnownNeeds;
import org.sixfold.casework.Notes;
import org.springframework.stereotype.Component;

/** Kind 2: what the call showed. */
@Component
class CheckByPhoneHandler extends CaseTaskHandler {

  private final CaseFiles cases;
  private final Recollection recollection;
  private final KnownNeeds needs;
  private final Notes notes;

  CheckByPhoneHandler(
      EngineTasks tasks,
      CaseFiles cases,
      Recollection recollection,
      KnownNeeds needs,
      Notes notes) {
    super(tasks, VerificationProcess.CHECK_BY_PHONE);
    this.cases = cases;
    this.recollection = recollection;
    this.needs = needs;
    this.notes = notes;
  }

  /** What is known already, so that it is confirmed rather than asked again. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return recollection.ofCall(task.caseId());
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String address = new Answers(submission.answers()).text("address");
    if (address != null) {
      cases.correctContact(caseId, null, address);
    }
    needs.note(caseId, submission.answers(), submission.at());
    if (submission.outcome().equals("URGENT_CARE")) {
      notes.tellDoctor(caseId, CaseNote.URGENT_CARE, submission.task().id());
    }
    if (submission.outcome().equals("REFUSED_TALK")) {
      return Map.of(VerificationProcess.VISIT_ROLE, Role.GRID_MEMBER + "," + Role.VILLAGE_CADRE);
    }
    return Map.of();
  }
}
