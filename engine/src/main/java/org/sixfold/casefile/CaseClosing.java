package org.sixfold.casefile;

import java.time.Instant;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.CaseFileMapper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one way by which a case reaches an ended state. */
@Component
class CaseClosing {

  private final CaseFileMapper cases;
  private final CaseTally tally;
  private final GateHolds holds;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  CaseClosing(
      CaseFileMapper cases,
      CaseTally tally,
      GateHolds holds,
      Audit audit,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.tally = tally;
    this.holds = holds;
    this.audit = audit;
    this.events = events;
  }

  /** Whether the case was open till now. */
  boolean close(String caseId, CaseState endState, String reason, Instant at) {
    if (tally.moving(caseId, () -> cases.close(caseId, endState, reason, at)) == 0) {
      return false;
    }
    holds.end(caseId, at, GateHolds.End.CLOSED);
    audit.record(
        new Audit.Change(
            caseId, "case.closed", Map.of("state", endState.name(), "reason", reason)));
    events.publishEvent(new CaseClosed(caseId, endState));
    return true;
  }
}
