package org.sixfold.casefile;

import java.time.Instant;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** The holds at a gate in a case's file. */
@Component
class GateHoldSection implements CaseFileSection {

  private final GateHolds holds;
  private final SixfoldClock clock;

  GateHoldSection(GateHolds holds, SixfoldClock clock) {
    this.holds = holds;
    this.clock = clock;
  }

  /** One hold as the file shows it. */
  record View(
      Instant since, Instant limit, Instant endedAt, GateHolds.End endReason, boolean running) {}

  @Override
  public String name() {
    return "gateHolds";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    Instant now = clock.now();
    return holds.of(caseId).stream()
        .map(
            hold ->
                new View(
                    hold.since(), hold.limit(), hold.endedAt(), hold.endReason(), hold.runsAt(now)))
        .toList();
  }
}
