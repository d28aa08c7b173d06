package org.sixfold.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts tasks and missed deadlines by kind, before and after. */
final class MissedCount {

  private final Map<String, int[]> kinds = new TreeMap<>();

  /**
   * Adds a task.
   *
   * @param side 0 before, 1 after
   */
  void add(int side, String kind, boolean missed) {
    int[] counts = kinds.computeIfAbsent(kind, one -> new int[4]);
    counts[side]++;
    counts[2 + side] += missed ? 1 : 0;
  }

  ReplaySummary.Missed told() {
    List<ReplaySummary.KindMissed> byKind = new ArrayList<>();
    kinds.forEach(
        (kind, counts) ->
            byKind.add(
                new ReplaySummary.KindMissed(kind, counts[0], counts[1], counts[2], counts[3])));
    return new ReplaySummary.Missed(
        byKind.stream().mapToInt(ReplaySummary.KindMissed::before).sum(),
        byKind.stream().mapToInt(ReplaySummary.KindMissed::after).sum(),
        byKind);
  }
}
