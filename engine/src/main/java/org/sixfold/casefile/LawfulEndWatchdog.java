package org.sixfold.casefile;

import java.time.Instant;
import java.util.Optional;
import org.sixfold.casefile.persistence.PathMessageMapper;
import org.sixfold.casefile.persistence.PathMessageRow;
import org.sixfold.casefile.persistence.RestrictionMapper;
import org.sixfold.casefile.persistence.RestrictionRow;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends every restriction at its lawful end, signed or not, by SQL alone: whatever fails in the
 * process cannot hold anybody. The process is told afterwards, by {@link PathMessageRelay}.
 */
@Component
class LawfulEndWatchdog implements DueWork {

  static final String MESSAGE = "restriction.ended";

  private final RestrictionMapper restrictions;
  private final RestrictionEnds ends;
  private final PathMessageMapper messages;
  private final TransactionTemplate transaction;

  LawfulEndWatchdog(
      RestrictionMapper restrictions,
      RestrictionEnds ends,
      PathMessageMapper messages,
      TransactionTemplate transaction) {
    this.restrictions = restrictions;
    this.ends = ends;
    this.messages = messages;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(restrictions.nextLawfulEnd());
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Restriction",
        limit -> restrictions.findDue(now, limit),
        RestrictionRow::id,
        due -> end(due, now));
  }

  private boolean end(RestrictionRow due, Instant now) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              if (!ends.endLawfully(due)) {
                return false;
              }
              messages.insert(
                  new PathMessageRow(Ids.next(), due.caseId(), MESSAGE, due.id(), now, now, 0));
              return true;
            }));
  }
}
