package org.sixfold.verification;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casefile.GateNeeds;
import org.sixfold.casework.MessageFields;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Somebody who waits at a gate needs something, or has it now: {@code need}, {@code met}, and
 * {@code at}, since the phone may have had no connection at that moment.
 */
@Component
class GateNeedHandler implements CaseMessageHandler {

  private final GateNeeds needs;

  GateNeedHandler(GateNeeds needs) {
    this.needs = needs;
  }

  @Override
  public String name() {
    return "gate.need";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant now, Map<String, Object> payload) {
    sender.require(
        Role.POLICE_OFFICER,
        Role.VILLAGE_CADRE,
        Role.LINK_CADRE,
        Role.GRID_MEMBER,
        Role.SUPERVISOR);
    MessageFields fields = new MessageFields(payload);
    GateNeeds.Kind need = fields.code("need", GateNeeds.Kind.class);
    Instant at = payload.get("at") == null ? now : fields.moment("at");
    fields.refuseProblems();
    if (at.isAfter(now)) {
      at = now;
    }
    boolean waits =
        Boolean.TRUE.equals(payload.get("met"))
            ? needs.meet(caseId, need, at)
            : needs.ask(caseId, need, at, sender.username());
    if (!waits) {
      throw ProblemException.conflict("message.notExpected");
    }
    return Map.of();
  }
}
