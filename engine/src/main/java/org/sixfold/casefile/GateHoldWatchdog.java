package org.sixfold.casefile;

import java.time.Instant;
import java.util.Optional;
import org.sixfold.casefile.persistence.GateHoldMapper;
import org.sixfold.casefile.persistence.GateHoldRow;
import org.sixfold.casefile.persistence.PathMessageMapper;
import org.sixfold.casefile.persistence.PathMessageRow;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends every hold at a gate at its limit by SQL alone, whatever happens in the process: the person
 * goes. The process is told afterwards, by {@link PathMessageRelay}.
 */
@Component
class GateHoldWatchdog implements DueWork {

  static final String MESSAGE = "gate.holdEnded";

  private final GateHoldMapper holds;
  private final GateHoldService service;
  private final PathMessageMapper messages;
  private final TransactionTemplate transaction;

  GateHoldWatchdog(
      GateHoldMapper holds,
      GateHoldService service,
      PathMessageMapper messages,
      TransactionTemplate transaction) {
    this.holds = holds;
    this.service = service;
    this.messages = messages;
    this.transaction = transaction;
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
        "Hold", limit -> holds.findDue(now, limit), GateHoldRow::id, due -> end(due, now));
  }

  private boolean end(GateHoldRow due, Instant now) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              if (!service.end(due, now, GateHolds.End.LIMIT)) {
                return false;
              }
              messages.insert(
                  new PathMessageRow(Ids.next(), due.caseId(), MESSAGE, null, now, now, 0));
              return true;
            }));
  }
}
