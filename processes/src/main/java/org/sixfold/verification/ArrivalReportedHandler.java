package org.sixfold.verification;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casefile.CasePath;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Somebody who was expected is here before the time. */
@Component
class ArrivalReportedHandler implements CaseMessageHandler {

  static final Role[] WHO = {
    Role.GRID_MEMBER, Role.VILLAGE_CADRE, Role.LINK_CADRE, Role.POLICE_OFFICER, Role.SUPERVISOR
  };

  private final CasePath path;

  ArrivalReportedHandler(CasePath path) {
    this.path = path;
  }

  @Override
  public String name() {
    return "arrival.reported";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    sender.require(WHO);
    if (path.correlate(caseId, name()) == 0) {
      throw ProblemException.conflict("message.notExpected");
    }
    return Map.of();
  }
}
