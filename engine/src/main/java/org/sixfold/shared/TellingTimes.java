package org.sixfold.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The times around a moment at which people are told of it, each once on whatever node; those that
 * passed during a pause are told in one.
 */
public final class TellingTimes {

  private final List<Duration> offsets;

  /**
   * Times around a moment.
   *
   * @param offsets from the moment; negative ones lie ahead of it
   */
  public TellingTimes(List<Duration> offsets) {
    this.offsets = offsets.stream().sorted().toList();
  }

  /**
   * When somebody is to be told next; empty if all was told.
   *
   * @param told whether a time was told
   */
  public Optional<Instant> next(Instant moment, Predicate<Duration> told) {
    return offsets.stream().filter(told.negate()).map(moment::plus).findFirst();
  }

  /** Times that have come and were not told, in order; only of the last one people are told. */
  public List<Duration> due(Instant moment, Predicate<Duration> told, Instant now) {
    return offsets.stream()
        .filter(told.negate())
        .filter(offset -> !moment.plus(offset).isAfter(now))
        .toList();
  }

  /**
   * Tells and notes it in one transaction.
   *
   * @param telling notes under a unique key that it was told
   * @return false if another node was faster
   */
  public static boolean once(TransactionTemplate transaction, Runnable telling) {
    try {
      transaction.executeWithoutResult(status -> telling.run());
      return true;
    } catch (DuplicateKeyException otherNode) {
      return false;
    }
  }
}
