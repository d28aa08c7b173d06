package org.sixfold.access;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.sixfold.cluster.SharedNumbers;

/** Takes only so many calls a window from each key, on all nodes together; at most an hour's. */
public final class RateLimit {

  private final int most;
  private final long windowMillis;
  private final SharedNumbers calls;

  /**
   * @param most how many calls a window takes
   * @param windowSeconds its length
   * @param calls when the calls of a key were taken, oldest first
   */
  public RateLimit(int most, int windowSeconds, SharedNumbers calls) {
    this.most = most;
    this.windowMillis = TimeUnit.SECONDS.toMillis(windowSeconds);
    this.calls = calls;
  }

  /** Counts one call, or says how many seconds it must wait; 0 if it may go on. */
  public long take(String key) {
    long now = calls.millis();
    AtomicLong wait = new AtomicLong();
    calls.change(
        key,
        all -> {
          long[] taken = within(all, now);
          boolean full = taken.length >= most;
          wait.set(full ? TimeUnit.MILLISECONDS.toSeconds(windowMillis - (now - taken[0])) + 1 : 0);
          return full ? taken : with(taken, now);
        });
    return wait.get();
  }

  private long[] within(long[] all, long now) {
    return all == null
        ? new long[0]
        : Arrays.stream(all).filter(at -> now - at < windowMillis).toArray();
  }

  private static long[] with(long[] taken, long now) {
    long[] next = Arrays.copyOf(taken, taken.length + 1);
    next[taken.length] = now;
    return next;
  }
}
