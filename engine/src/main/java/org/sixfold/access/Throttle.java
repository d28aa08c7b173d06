package org.sixfold.access;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Counts failures by key and makes a key wait after too many: each further failure doubles the
 * wait, up to a quarter of an hour; a quarter of an hour without failures forgets them.
 *
 * <p>Runs on the machine's own ticks, not on the product's clock, which may stand still.
 */
public final class Throttle {

  private static final long FORGET_SECONDS = 900;
  private static final int MAX_KEYS = 50_000;

  private final int freeFailures;
  private final int firstWaitSeconds;
  private final LongSupplier nanos;
  private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param freeFailures how many failures cost nothing
   * @param firstWaitSeconds the wait after the next one
   */
  public Throttle(int freeFailures, int firstWaitSeconds, LongSupplier nanos) {
    this.freeFailures = freeFailures;
    this.firstWaitSeconds = firstWaitSeconds;
    this.nanos = nanos;
  }

  /** Seconds the key must still wait; 0 if it need not. */
  public synchronized long waitSeconds(String key) {
    Failures known = failures.get(key);
    if (known == null) {
      return 0;
    }
    long left = known.blockedUntil - nanos.getAsLong();
    return left <= 0 ? 0 : TimeUnit.NANOSECONDS.toSeconds(left) + 1;
  }

  public synchronized void failed(String key) {
    long now = nanos.getAsLong();
    Failures known = failures.computeIfAbsent(key, k -> new Failures(now));
    if (now - known.last > TimeUnit.SECONDS.toNanos(FORGET_SECONDS)) {
      known.count = 0;
    }
    known.count++;
    known.last = now;
    int paid = known.count - freeFailures;
    if (paid >= 0) {
      long wait = Math.min(FORGET_SECONDS, (long) firstWaitSeconds << Math.min(paid, 10));
      known.blockedUntil = now + TimeUnit.SECONDS.toNanos(wait);
    }
    forgetOldest();
  }

  public synchronized void succeeded(String key) {
    failures.remove(key);
  }

  private void forgetOldest() {
    if (failures.size() > MAX_KEYS) {
      Iterator<String> oldest = failures.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }

  private static final class Failures {
    private int count;
    private long last;
    private long blockedUntil;

    Failures(long now) {
      last = now;
      blockedUntil = now;
    }
  }
}
