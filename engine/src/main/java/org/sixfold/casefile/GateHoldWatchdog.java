package org.sixfold.casefile;

import java.time.Instant;
import java.util.Optional;
import org.sixfold.casefile.persistence.GateHoldMapper;
import org.sixfold.casefile.persistence.GateHoldRow;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;

/**
 * Ends every hold at a gate at its limit by SQL alone, whatever happens in the process: the person
 * goes. The process is told afterwards, by {@link PathMessageRelay}.
 */
@Component
class GateHoldWatchdog implements DueWork {

  static final String MESSAGE = "gate.holdEnded";

  private final GateHoldMapper holds;
  private final GateHoldService service;
  private final EndsToTell told;

  GateHoldWatchdog(GateHoldMapper holds, GateHoldService service, EndsToTell told) {
    this.holds = holds;
    this.service = service;
    this.told = told;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(holds.nextLimit());
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Hold",
        limit -> holds.findDue(now, limit),
        GateHoldRow::id,
        due ->
            told.end(
                due.caseId(),
                MESSAGE,
                null,
                now,
                () -> service.end(due, now, GateHolds.End.LIMIT)));
  }
}
