package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** The holds at a gate, and what the person needed meanwhile, in a case's file. */
@Component
class GateHoldSection implements CaseFileSection {

  private final GateHolds holds;
  private final GateNeeds needs;
  private final SixfoldClock clock;

  GateHoldSection(GateHolds holds, GateNeeds needs, SixfoldClock clock) {
    this.holds = holds;
    this.needs = needs;
    this.clock = clock;
  }

  /** One hold as the file shows it. */
  record View(
      Instant since,
      Instant limit,
      Instant endedAt,
      GateHolds.End endReason,
      boolean running,
      List<GateNeeds.Need> needs) {}

  @Override
  public String name() {
    return "gateHolds";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    Instant now = clock.now();
    List<GateHolds.Hold> all = holds.of(caseId);
    Map<String, List<GateNeeds.Need>> needed =
        needs.of(all.stream().map(GateHolds.Hold::id).toList());
    return all.stream()
        .map(
            hold ->
                new View(
                    hold.since(),
                    hold.limit(),
                    hold.endedAt(),
                    hold.endReason(),
                    hold.runsAt(now),
                    needed.getOrDefault(hold.id(), List.of())))
        .toList();
  }
}
