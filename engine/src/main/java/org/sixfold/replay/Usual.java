package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How tasks of a kind usually end, and after what time: answers for tasks that never were. */
final class Usual {

  /** Of a kind that nobody has ever done. */
  static final Duration UNKNOWN = Duration.ofMinutes(30);

  private final Map<String, Map<String, Integer>> outcomes = new HashMap<>();
  private final Map<String, List<Long>> seconds = new HashMap<>();

  /** One that was completed. */
  void add(String kind, String outcome, Instant created, Instant ended) {
    outcomes.computeIfAbsent(kind, one -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    seconds
        .computeIfAbsent(kind, one -> new ArrayList<>())
        .add(Duration.between(created, ended).toSeconds());
  }

  /** The most frequent outcome, of equals the first by name; null if nobody knows. */
  String outcome(String kind) {
    return outcomes.getOrDefault(kind, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(
                    Map.Entry.<String, Integer>comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The median from coming to completion. */
  Duration takes(String kind) {
    List<Long> all = seconds.get(kind);
    if (all == null) {
      return UNKNOWN;
    }
    List<Long> sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    return Duration.ofSeconds(sorted.get((sorted.size() - 1) / 2));
  }
}
