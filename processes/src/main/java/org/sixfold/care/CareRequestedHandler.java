package org.sixfold.care;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casework.CareCalls;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** {@code care.requested}: the person must see a doctor; an emergency goes first. */
@Component
class CareRequestedHandler implements CaseMessageHandler {

  private static final String EMERGENCY = "emergency";

  private final CareCalls calls;
  private final Callers callers;

  CareRequestedHandler(CareCalls calls, Callers callers) {
    this.calls = calls;
    this.callers = callers;
  }

  @Override
  public String name() {
    return "care.requested";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    callers.check(caseId, sender);
    Object emergency = payload.get(EMERGENCY);
    if (!(emergency instanceof Boolean)) {
      String code = emergency == null ? "form.required" : "form.type";
      throw ProblemException.unfit(
          "form.invalid", java.util.List.of(new FieldProblem(EMERGENCY, code)));
    }
    boolean arranged =
        calls.medicalExit(caseId, (Boolean) emergency, "message:" + at.toEpochMilli());
    return Map.of("arranged", arranged);
  }
}
