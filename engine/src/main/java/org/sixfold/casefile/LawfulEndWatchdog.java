package org.sixfold.casefile;

import java.time.Instant;
import java.util.Optional;
import org.sixfold.casefile.persistence.RestrictionMapper;
import org.sixfold.casefile.persistence.RestrictionRow;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;

/**
 * Ends every restriction at its lawful end, signed or not, by SQL alone: whatever fails in the
 * process cannot hold anybody. The process is told afterwards, by {@link PathMessageRelay}.
 */
@Component
class LawfulEndWatchdog implements DueWork {

  static final String MESSAGE = "restriction.ended";

  private final RestrictionMapper restrictions;
  private final RestrictionEnds ends;
  private final EndsToTell told;

  LawfulEndWatchdog(RestrictionMapper restrictions, RestrictionEnds ends, EndsToTell told) {
    this.restrictions = restrictions;
    this.ends = ends;
    this.told = told;
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
        due -> told.end(due.caseId(), MESSAGE, due.id(), now, () -> ends.endLawfully(due)));
  }
}
