package org.sixfold.rights;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casework.MeasureChange;
import org.sixfold.casework.MeasureChanges;
import org.sixfold.casework.MessageFields;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** A doctor or deciding officer wants a running measure changed; only a signature changes it. */
@Component
class ChangeRequestedHandler implements CaseMessageHandler {

  /** What may be asked for: a first measure comes from verification alone. */
  private enum Wanted {
    SHORTEN,
    PLACE,
    EXTEND
  }

  private final MeasureChanges changes;

  ChangeRequestedHandler(MeasureChanges changes) {
    this.changes = changes;
  }

  @Override
  public String name() {
    return "measure.changeRequested";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    sender.require(Role.DOCTOR, Role.DECIDING_OFFICER);
    MessageFields fields = new MessageFields(payload);
    Wanted wanted = fields.code("kind", Wanted.class);
    String reason = fields.text("reason", 2000);
    fields.refuseProblems();
    MeasureChange change = MeasureChange.valueOf(wanted.name());
    if (!changes.ask(caseId, change, reason, sender.username())) {
      throw ProblemException.conflict("message.notExpected");
    }
    return Map.of("kind", change.name());
  }
}
