package org.sixfold.decision;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.MessageFields;
import org.sixfold.casework.Notes;
import org.sixfold.casework.Objections;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** The person objects: kept in the person's words, and the deciding officers are told. */
@Component
class ObjectionFiledHandler implements CaseMessageHandler {

  private final Restrictions restrictions;
  private final Objections objections;
  private final Notes notes;
  private final Audit audit;

  ObjectionFiledHandler(
      Restrictions restrictions, Objections objections, Notes notes, Audit audit) {
    this.restrictions = restrictions;
    this.objections = objections;
    this.notes = notes;
    this.audit = audit;
  }

  @Override
  public String name() {
    return "objection.filed";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    MessageFields fields = new MessageFields(payload);
    String claim = fields.text("text", 2000);
    fields.refuseProblems();
    if (restrictions.of(caseId).stream().allMatch(one -> one.endedAt() != null)) {
      throw ProblemException.conflict("message.notExpected");
    }
    String id = objections.keep(caseId, claim, sender.username(), at);
    audit.record(new Audit.Change(caseId, name(), Map.of("objectionId", id)));
    notes.tell(Role.DECIDING_OFFICER, caseId, CaseNote.OBJECTION_FILED, id);
    notes.tellCommandRoom(caseId, CaseNote.OBJECTION_FILED, id);
    return Map.of("objectionId", id);
  }
}
