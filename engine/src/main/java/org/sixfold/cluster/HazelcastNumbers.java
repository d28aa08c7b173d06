package org.sixfold.cluster;

import com.hazelcast.map.IMap;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Compares and sets until nobody was faster: the change itself stays on the node that asks. */
final class HazelcastNumbers implements SharedNumbers {

  private final IMap<String, long[]> map;
  private final LongSupplier clusterMillis;

  HazelcastNumbers(IMap<String, long[]> map, LongSupplier clusterMillis) {
    this.map = map;
    this.clusterMillis = clusterMillis;
  }

  @Override
  public long millis() {
    return clusterMillis.getAsLong();
  }

  @Override
  public long[] find(String key) {
    return map.get(key);
  }

  @Override
  public void change(String key, UnaryOperator<long[]> change) {
    boolean done = false;
    while (!done) {
      long[] old = map.get(key);
      long[] next = change.apply(old);
      if (old == null) {
        done = next == null || map.putIfAbsent(key, next) == null;
      } else {
        done = next == null ? map.remove(key, old) : map.replace(key, old, next);
      }
    }
  }
}
