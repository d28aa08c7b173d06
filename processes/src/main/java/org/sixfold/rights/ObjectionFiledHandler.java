package org.sixfold.rights;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casework.MessageFields;
import org.sixfold.casework.Objections;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** The person objects: kept in the person's words, and another officer reviews. */
@Component
class ObjectionFiledHandler implements CaseMessageHandler {

  private final Objections objections;

  ObjectionFiledHandler(Objections objections) {
    this.objections = objections;
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
    String id =
        objections
            .file(caseId, claim, sender.username(), at)
            .orElseThrow(() -> ProblemException.conflict("message.notExpected"));
    return Map.of("objectionId", id);
  }
}
