package org.sixfold.access;

import java.util.concurrent.TimeUnit;
import org.sixfold.cluster.SharedNumbers;

/**
 * Counts failures by key, on all nodes together, and makes a key wait after too many: each further
 * failure doubles the wait, up to a quarter of an hour; a quarter of an hour without failures
 * forgets them.
 */
public final class Throttle {

  private static final long FORGET_SECONDS = 900;

  /** What is kept of a key: how often it failed, when it did last, and until when it waits. */
  private static final int COUNT = 0;

  private static final int LAST = 1;
  private static final int BLOCKED_UNTIL = 2;

  private final int freeFailures;
  private final int firstWaitSeconds;
  private final SharedNumbers failures;

  /**
   * @param freeFailures how many failures cost nothing
   * @param firstWaitSeconds the wait after the next one
   */
  public Throttle(int freeFailures, int firstWaitSeconds, SharedNumbers failures) {
    this.freeFailures = freeFailures;
    this.firstWaitSeconds = firstWaitSeconds;
    this.failures = failures;
  }

  /** Seconds the key must still wait; 0 if it need not. */
  public long waitSeconds(String key) {
    long[] known = failures.find(key);
    long left = known == null ? 0 : known[BLOCKED_UNTIL] - failures.millis();
    return left <= 0 ? 0 : TimeUnit.MILLISECONDS.toSeconds(left) + 1;
  }

  public void failed(String key) {
    long now = failures.millis();
    failures.change(key, known -> next(known, now));
  }

  public void succeeded(String key) {
    failures.change(key, known -> null);
  }

  private long[] next(long[] known, long now) {
    boolean forgotten =
        known == null || now - known[LAST] > TimeUnit.SECONDS.toMillis(FORGET_SECONDS);
    long count = forgotten ? 1 : known[COUNT] + 1;
    long paid = count - freeFailures;
    long blockedUntil = known == null ? now : known[BLOCKED_UNTIL];
    if (paid >= 0) {
      long wait = Math.min(FORGET_SECONDS, (long) firstWaitSeconds << Math.min(paid, 10));
      blockedUntil = now + TimeUnit.SECONDS.toMillis(wait);
    }
    return new long[] {count, now, blockedUntil};
  }
}
