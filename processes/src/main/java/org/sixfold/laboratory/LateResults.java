package org.sixfold.laboratory;

import java.time.Instant;
import java.util.Optional;
import org.sixfold.casefile.AwaitedResults;
import org.sixfold.casefile.Tests.Sample;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.Notes;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the command room, once per sample, that a laboratory is late. No task of the person's path
 * waits for it, and the end stands.
 */
@Component
class LateResults implements DueWork {

  private final AwaitedResults awaited;
  private final Notes notes;
  private final TransactionTemplate transaction;

  LateResults(AwaitedResults awaited, Notes notes, TransactionTemplate transaction) {
    this.awaited = awaited;
    this.notes = notes;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return awaited.nextLate();
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Late result", limit -> awaited.late(now, limit), Sample::id, sample -> chase(sample, now));
  }

  private boolean chase(Sample sample, Instant now) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              if (!awaited.chase(sample, now)) {
                return false;
              }
              notes.tellCommandRoom(sample.caseId(), CaseNote.RESULT_LATE, sample.id());
              return true;
            }));
  }
}
