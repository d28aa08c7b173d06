package org.sixfold.casefile;

import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.persistence.CaseHeadRow;
import org.sixfold.casefile.persistence.CaseQueryMapper;
import org.sixfold.casefile.persistence.GateHoldMapper;
import org.sixfold.casefile.persistence.TeamMapper;
import org.sixfold.shared.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far a file opens to whom; to everybody else there is no such case. */
@Component
class FileAccess {

  /** Lists and masked files of the own grids. */
  private static final Role[] HANDLERS = {
    Role.GRID_MEMBER,
    Role.VILLAGE_CADRE,
    Role.LINK_CADRE,
    Role.POLICE_OFFICER,
    Role.DOCTOR,
    Role.SUBDISTRICT_LEADER,
    Role.DECIDING_OFFICER,
    Role.FACILITY_DESK,
    Role.DUTY_HEAD_HEALTH,
    Role.DUTY_HEAD_POLICE,
    Role.SUPERVISOR,
    Role.ADMIN
  };

  private final CaseQueryMapper cases;
  private final TeamMapper teams;
  private final GateHoldMapper holds;
  private final ObjectProvider<CaseFileGrant> grants;

  FileAccess(
      CaseQueryMapper cases,
      TeamMapper teams,
      GateHoldMapper holds,
      ObjectProvider<CaseFileGrant> grants) {
    this.cases = cases;
    this.teams = teams;
    this.holds = holds;
    this.grants = grants;
  }

  /**
   * What the viewer gets of a case.
   *
   * @param ground why the whole file opens; null if only the masked one does
   */
  record Opening(CaseHeadRow head, String ground) {

    boolean isWhole() {
      return ground != null;
    }
  }

  /**
   * Opens a file as far as the viewer may.
   *
   * @throws ProblemException 404 {@code case.unknown}
   */
  Opening open(String caseId, SignedInUser viewer) {
    CaseHeadRow head = known(caseId);
    Optional<String> ground = ground(head, viewer);
    if (ground.isEmpty() && !(viewer.is(HANDLERS) && viewer.covers(head.gridPath()))) {
      throw unknown();
    }
    return new Opening(head, ground.orElse(null));
  }

  /** Lets through who may read what happened: viewers of the file, and auditors. */
  void checkTimeline(String caseId, SignedInUser viewer) {
    if (viewer.is(Role.AUDITOR)) {
      known(caseId);
    } else {
      open(caseId, viewer);
    }
  }

  /**
   * Lets through who may send a fact about the case: viewers of the file, laboratories, and those
   * at the gate where the person waits.
   */
  void checkSender(String caseId, SignedInUser sender) {
    if (sender.is(Role.LAB) || (sender.is(HANDLERS) && waitsAtGateOf(caseId, sender))) {
      known(caseId);
    } else {
      open(caseId, sender);
    }
  }

  static void checkLists(SignedInUser viewer) {
    viewer.require(HANDLERS);
  }

  /** Health values are for those who treat, lodge or decide. */
  static boolean mayReadHealth(SignedInUser viewer) {
    return viewer.is(Role.DOCTOR, Role.FACILITY_DESK, Role.DECIDING_OFFICER);
  }

  private Optional<String> ground(CaseHeadRow head, SignedInUser viewer) {
    if (viewer.is(Role.ADMIN, Role.DESIGNER, Role.AUDITOR, Role.LAB)) {
      return Optional.empty();
    }
    if (viewer.covers(head.gridPath())) {
      if (viewer.is(Role.SUPERVISOR)) {
        return Optional.of("COMMAND_ROOM");
      }
      if (viewer.is(Role.DECIDING_OFFICER)) {
        return Optional.of("DECIDING_OFFICER");
      }
    }
    if (teams.countSeats(head.id(), viewer.username()) > 0) {
      return Optional.of("SIX");
    }
    return grants.stream().anyMatch(grant -> grant.opens(head.id(), viewer))
        ? Optional.of("TASK")
        : Optional.empty();
  }

  private boolean waitsAtGateOf(String caseId, SignedInUser user) {
    return holds.findOfCase(caseId).stream()
        .anyMatch(
            hold ->
                hold.endedAt() == null && hold.gatePath() != null && user.covers(hold.gatePath()));
  }

  private CaseHeadRow known(String caseId) {
    CaseHeadRow head = cases.find(caseId);
    if (head == null) {
      throw unknown();
    }
    return head;
  }

  private static ProblemException unknown() {
    return ProblemException.notFound("case.unknown");
  }
}
