package org.sixfold.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What never changes once it is known, such as what follows from deployed files. The least used is
 * forgotten. Two threads may find out the same at once; neither waits for the other.
 */
public final class Remembered<K, V> {

  private final int most;
  private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);

  public Remembered(int most) {
    this.most = most;
  }

  /** Finds it out if it is not known; what is thrown then is not remembered, nor is null. */
  public V of(K key, Function<K, V> findOut) {
    V value = get(key);
    if (value == null) {
      value = findOut.apply(key);
      if (value != null) {
        keep(key, value);
      }
    }
    return value;
  }

  private synchronized V get(K key) {
    return known.get(key);
  }

  private synchronized void keep(K key, V value) {
    known.put(key, value);
    if (known.size() > most) {
      known.remove(known.keySet().iterator().next());
    }
  }
}
