package org.sixfold.verification;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casefile.GateHolds;
import org.sixfold.casework.MessageFields;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Somebody at the gate saw the person leave, while doctor or signer were still at work: {@code at},
 * since the phone may have had no connection at that moment.
 */
@Component
class GateLeftHandler implements CaseMessageHandler {

  private final GateHolds holds;

  GateLeftHandler(GateHolds holds) {
    this.holds = holds;
  }

  @Override
  public String name() {
    return "gate.left";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant now, Map<String, Object> payload) {
    sender.require(Role.POLICE_OFFICER, Role.VILLAGE_CADRE, Role.SUPERVISOR);
    MessageFields fields = new MessageFields(payload);
    Instant told = payload.get("at") == null ? now : fields.moment("at");
    fields.refuseProblems();
    Instant since = holds.running(caseId).map(GateHolds.Hold::since).orElse(now);
    Instant at = told.isAfter(now) ? now : told.isBefore(since) ? since : told;
    if (!holds.end(caseId, at, GateHolds.End.WENT)) {
      throw ProblemException.conflict("message.notExpected");
    }
    return Map.of();
  }
}
