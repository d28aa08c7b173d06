package org.sixfold.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.RestrictionMapper;
import org.sixfold.casefile.persistence.RestrictionRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** When somebody was first limited in fact, which no signature decides. */
@Component
class RestrictionStarts {

  private final RestrictionMapper restrictions;
  private final GateHolds holds;
  private final Audit audit;
  private final SixfoldClock clock;

  RestrictionStarts(
      RestrictionMapper restrictions, GateHolds holds, Audit audit, SixfoldClock clock) {
    this.restrictions = restrictions;
    this.holds = holds;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * When a decision signed now begins: at once for who is limited by the one it replaces, at the
   * first meeting for who is held at a gate, and for anybody else not yet.
   */
  Instant ofNewDecision(String caseId, List<RestrictionRow> before) {
    Instant now = clock.now();
    if (before.stream().anyMatch(one -> one.isRunning() && one.hasBegun(now))) {
      return now;
    }
    return before.isEmpty() ? holds.running(caseId).map(GateHolds.Hold::since).orElse(null) : null;
  }

  void begin(String caseId, Instant actual) {
    restrictions.lockCase(caseId);
    restrictions.findOfCase(caseId).stream()
        .filter(RestrictionRow::isRunning)
        .findFirst()
        .filter(first -> first.startAt() == null)
        .ifPresent(first -> begin(first, actual.truncatedTo(ChronoUnit.SECONDS)));
  }

  private void begin(RestrictionRow restriction, Instant actual) {
    if (actual.isAfter(clock.now()) || !actual.isBefore(restriction.lawfulEnd())) {
      throw ProblemException.unfit("restriction.startUnfit", List.of());
    }
    if (restrictions.begin(restriction.id(), actual) == 0) {
      return;
    }
    audit.record(
        new Audit.Change(
            restriction.caseId(),
            "restriction.begun",
            Map.of(
                "restrictionId", restriction.id(),
                "kind", restriction.kind().name(),
                "start", actual.toString())));
  }
}
