package org.sixfold.handover;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sixfold.audit.Audit;
import org.sixfold.handover.persistence.HandOverMapper;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases notes when nobody needs them any more: they tell of people and their health. */
@Component
class OldHandOvers implements DueWork {

  private final HandOverMapper mapper;
  private final HandOverProperties times;
  private final Audit audit;
  private final TransactionTemplate transaction;

  OldHandOvers(
      HandOverMapper mapper,
      HandOverProperties times,
      Audit audit,
      TransactionTemplate transaction) {
    this.mapper = mapper;
    this.times = times;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.RETENTION;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.earliestGiven()).map(given -> given.plus(times.keptFor()));
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Hand-over note",
        limit -> mapper.findGivenBy(now.minus(times.keptFor()), limit),
        Function.identity(),
        id -> Boolean.TRUE.equals(transaction.execute(status -> erase(id))));
  }

  private boolean erase(String id) {
    if (mapper.delete(id) == 0) {
      return false;
    }
    mapper.deleteLines(id);
    audit.record(new Audit.Change("hand-over:" + id, "handOver.erased", Map.of("noteId", id)));
    return true;
  }
}
