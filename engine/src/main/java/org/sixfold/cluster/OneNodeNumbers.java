package org.sixfold.cluster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Keeps the keys used last. */
final class OneNodeNumbers implements SharedNumbers {

  private static final int MOST_KEYS = 50_000;

  private final LongSupplier nanos;
  private final Map<String, long[]> kept = new LinkedHashMap<>(16, 0.75f, true);

  OneNodeNumbers(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public long millis() {
    return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong());
  }

  @Override
  public synchronized long[] find(String key) {
    return kept.get(key);
  }

  @Override
  public synchronized void change(String key, UnaryOperator<long[]> change) {
    long[] next = change.apply(kept.get(key));
    if (next == null) {
      kept.remove(key);
    } else {
      kept.put(key, next);
    }
    if (kept.size() > MOST_KEYS) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
