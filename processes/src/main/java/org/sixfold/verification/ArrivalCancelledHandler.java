package org.sixfold.verification;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casefile.CasePath;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Somebody who was expected does not come: nobody is phoned for it. */
@Component
class ArrivalCancelledHandler implements CaseMessageHandler {

  private final CasePath path;

  ArrivalCancelledHandler(CasePath path) {
    this.path = path;
  }

  @Override
  public String name() {
    return "arrival.cancelled";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    sender.require(ArrivalReportedHandler.WHO);
    if (path.correlate(caseId, name()) == 0) {
      throw ProblemException.conflict("message.notExpected");
    }
    return Map.of();
  }
}
