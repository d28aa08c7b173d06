package org.sixfold.decision;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.DecisionBases;
import org.sixfold.casework.DecisionBasis;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Frees whoever is restricted by a decision on which the level above kept silent too long, by SQL
 * alone, in whatever stage the path is; the path is told afterwards.
 */
@Component
class UpperSilence implements DueWork {

  private final DecisionBases bases;
  private final Restrictions restrictions;
  private final Audit audit;
  private final TransactionTemplate transaction;

  UpperSilence(
      DecisionBases bases,
      Restrictions restrictions,
      Audit audit,
      TransactionTemplate transaction) {
    this.bases = bases;
    this.restrictions = restrictions;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return bases.nextUpperDue();
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Decision",
        limit -> bases.upperDue(now, limit),
        DecisionBasis::decisionId,
        due -> settle(due, now));
  }

  private boolean settle(DecisionBasis due, Instant now) {
    return Boolean.TRUE.equals(transaction.execute(status -> free(due, now)));
  }

  private boolean free(DecisionBasis due, Instant now) {
    boolean running =
        restrictions.of(due.caseId()).stream()
            .anyMatch(one -> one.endedAt() == null && one.decisionId().equals(due.decisionId()));
    String settled = running ? DecisionBasis.SILENT : DecisionBasis.MOOT;
    if (!bases.upperAnswered(due.decisionId(), settled, now)) {
      return false;
    }
    if (running) {
      audit.record(
          new Audit.Change(
              due.caseId(), "decision.upperSilent", Map.of("decisionId", due.decisionId())));
      restrictions.free(due.caseId(), "decision.upperSilent");
    }
    return true;
  }
}
