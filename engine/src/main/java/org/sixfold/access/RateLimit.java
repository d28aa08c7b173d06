package org.sixfold.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Takes only so many calls a window from each key; on several nodes each counts for itself.
 *
 * <p>Runs on the machine's own ticks, not on the product's clock, which may stand still.
 */
public final class RateLimit {

  private static final int MAX_KEYS = 10_000;

  private final int most;
  private final long windowNanos;
  private final LongSupplier nanos;
  private final Map<String, Deque<Long>> calls = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param most how many calls a window takes
   * @param windowSeconds its length
   */
  public RateLimit(int most, int windowSeconds, LongSupplier nanos) {
    this.most = most;
    this.windowNanos = TimeUnit.SECONDS.toNanos(windowSeconds);
    this.nanos = nanos;
  }

  /** Counts one call, or says how many seconds it must wait; 0 if it may go on. */
  public synchronized long take(String key) {
    long now = nanos.getAsLong();
    Deque<Long> taken = calls.computeIfAbsent(key, k -> new ArrayDeque<>());
    while (!taken.isEmpty() && now - taken.peekFirst() >= windowNanos) {
      taken.pollFirst();
    }
    if (taken.size() >= most) {
      return TimeUnit.NANOSECONDS.toSeconds(windowNanos - (now - taken.peekFirst())) + 1;
    }
    taken.addLast(now);
    if (calls.size() > MAX_KEYS) {
      calls.remove(calls.keySet().iterator().next());
    }
    return 0;
  }
}
