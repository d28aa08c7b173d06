package org.sixfold.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Things of a kind that are erased once they have been kept for a fixed time, each in a transaction
 * of its own.
 *
 * @param <T> as it is found and erased
 */
public abstract class ErasedByAge<T> implements DueWork {

  private final String what;
  private final Duration keptFor;
  private final TransactionTemplate transaction;

  /**
   * @param what names the things in the log
   */
  protected ErasedByAge(String what, Duration keptFor, TransactionTemplate transaction) {
    this.what = what;
    this.keptFor = keptFor;
    this.transaction = transaction;
  }

  /** Since when the oldest has been kept; null if there is none. */
  protected abstract Instant oldest();

  /** The first so many that have been kept since a moment or longer. */
  protected abstract List<T> keptSince(Instant moment, int limit);

  protected abstract String id(T old);

  /** Erases one, and tells whether it was still there. */
  protected abstract boolean erase(T old, Instant now);

  @Override
  public final Kind kind() {
    return Kind.RETENTION;
  }

  @Override
  public final Optional<Instant> nextDue() {
    return Optional.ofNullable(oldest()).map(since -> since.plus(keptFor));
  }

  @Override
  public final int runDue(Instant now) {
    return DueBatches.workOff(
        what,
        limit -> keptSince(now.minus(keptFor), limit),
        this::id,
        old -> Boolean.TRUE.equals(transaction.execute(status -> erase(old, now))));
  }
}
