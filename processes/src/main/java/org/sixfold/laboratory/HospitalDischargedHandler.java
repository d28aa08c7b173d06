package org.sixfold.laboratory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casework.MessageFields;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** A doctor reports that the hospital let the person go. */
@Component
class HospitalDischargedHandler implements CaseMessageHandler {

  private final HospitalStays stays;

  HospitalDischargedHandler(HospitalStays stays) {
    this.stays = stays;
  }

  @Override
  public String name() {
    return "hospital.discharged";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    if (!sender.is(Role.DOCTOR)) {
      throw ProblemException.forbidden("access.forbidden");
    }
    MessageFields fields = new MessageFields(payload);
    Instant dischargedAt = fields.moment("dischargedAt");
    fields.refuseProblems();
    if (dischargedAt.isAfter(at)) {
      throw ProblemException.unfit(
          "form.invalid", List.of(new FieldProblem("dischargedAt", "form.future")));
    }
    stays.discharged(caseId, dischargedAt);
    return Map.of("dischargedAt", dischargedAt.toString());
  }
}
