package org.sixfold.care;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casefile.CasePath;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** {@code visit.requested}: in monitoring the three come when there is a need, not every day. */
@Component
class VisitRequestedHandler implements CaseMessageHandler {

  private final CasePath path;
  private final Callers callers;

  VisitRequestedHandler(CasePath path, Callers callers) {
    this.path = path;
    this.callers = callers;
  }

  @Override
  public String name() {
    return "visit.requested";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    callers.check(caseId, sender);
    if (path.correlate(caseId, name()) == 0) {
      throw ProblemException.conflict("message.notExpected");
    }
    return Map.of();
  }
}
