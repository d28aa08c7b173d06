package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.RestrictionMapper;
import org.sixfold.casefile.persistence.RestrictionRow;
import org.springframework.stereotype.Component;

/** Ends restrictions, each once, and releases the case with the last one. */
@Component
class RestrictionEnds {

  static final String LAWFUL_END = "restriction.lawfulEnd";

  private final RestrictionMapper restrictions;
  private final CaseClosing closing;
  private final Audit audit;

  RestrictionEnds(RestrictionMapper restrictions, CaseClosing closing, Audit audit) {
    this.restrictions = restrictions;
    this.closing = closing;
    this.audit = audit;
  }

  /** Whether this call ended it; somebody else may have been first. */
  boolean endLawfully(RestrictionRow due) {
    CaseState state = restrictions.lockCase(due.caseId());
    if (!end(due, due.lawfulEnd(), LAWFUL_END)) {
      return false;
    }
    releaseIfFree(due.caseId(), state, due.lawfulEnd(), LAWFUL_END);
    return true;
  }

  /** Ends all that run; a case UNDER_CONTROL is RELEASED. False if nothing ran. */
  boolean endAll(String caseId, Instant at, String reason) {
    CaseState state = restrictions.lockCase(caseId);
    if (endRunning(caseId, at, reason) == 0) {
      return false;
    }
    releaseIfFree(caseId, state, at, reason);
    return true;
  }

  /** Ends all that run and leaves the case's state alone. */
  int endRunning(String caseId, Instant at, String reason) {
    List<RestrictionRow> running =
        restrictions.findOfCase(caseId).stream().filter(RestrictionRow::isRunning).toList();
    return (int) running.stream().filter(one -> end(one, at, reason)).count();
  }

  private boolean end(RestrictionRow restriction, Instant at, String reason) {
    if (restrictions.end(restriction.id(), at, reason) == 0) {
      return false;
    }
    Instant ended = at.isAfter(restriction.lawfulEnd()) ? restriction.lawfulEnd() : at;
    audit.record(
        new Audit.Change(
            restriction.caseId(),
            "restriction.ended",
            Map.of(
                "restrictionId", restriction.id(),
                "kind", restriction.kind().name(),
                "endedAt", ended.toString(),
                "reason", reason)));
    return true;
  }

  private void releaseIfFree(String caseId, CaseState state, Instant at, String reason) {
    boolean free = restrictions.findOfCase(caseId).stream().noneMatch(RestrictionRow::isRunning);
    if (free && state == CaseState.UNDER_CONTROL) {
      closing.close(caseId, CaseState.RELEASED, reason, at);
    }
  }
}
