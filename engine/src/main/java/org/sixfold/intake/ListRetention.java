package org.sixfold.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sixfold.audit.Audit;
import org.sixfold.intake.persistence.IntakeErasureMapper;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases the rows of old lists, rejected and merged ones too: the cases know what they need. */
@Component
class ListRetention implements DueWork {

  private final IntakeErasureMapper erasures;
  private final ListRetentionProperties properties;
  private final Audit audit;
  private final TransactionTemplate transaction;

  ListRetention(
      IntakeErasureMapper erasures,
      ListRetentionProperties properties,
      Audit audit,
      TransactionTemplate transaction) {
    this.erasures = erasures;
    this.properties = properties;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.RETENTION;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(erasures.oldestFinished())
        .map(finished -> finished.plus(properties.listRows()));
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "List",
        limit -> erasures.finishedBefore(now.minus(properties.listRows()), limit),
        Function.identity(),
        list -> Boolean.TRUE.equals(transaction.execute(status -> erase(list, now))));
  }

  private boolean erase(String listId, Instant now) {
    if (erasures.markErased(listId, now) == 0) {
      return false;
    }
    int rows = erasures.rowsIn(listId);
    audit.record(new Audit.Change("list:" + listId, "list.erased", Map.of("rows", rows)));
    return true;
  }
}
