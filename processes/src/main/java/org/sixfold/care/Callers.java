package org.sixfold.care;

import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Who may pass on what a person asks for: the six, the facility, the command room. */
@Component
class Callers {

  private static final Role[] ROLES = {
    Role.GRID_MEMBER,
    Role.VILLAGE_CADRE,
    Role.LINK_CADRE,
    Role.POLICE_OFFICER,
    Role.DOCTOR,
    Role.SUBDISTRICT_LEADER,
    Role.FACILITY_DESK,
    Role.SUPERVISOR
  };

  private final CaseFiles cases;

  Callers(CaseFiles cases) {
    this.cases = cases;
  }

  /**
   * Lets through who may speak for the person in a case under way.
   *
   * @throws ProblemException 403 {@code access.forbidden}, 409 {@code message.notExpected} once the
   *     case has ended
   */
  void check(String caseId, SignedInUser sender) {
    sender.require(ROLES);
    CaseFiles.Summary summary = cases.summaries(List.of(caseId)).get(caseId);
    if (summary == null || summary.state().isEnded()) {
      throw ProblemException.conflict("message.notExpected");
    }
  }
}
