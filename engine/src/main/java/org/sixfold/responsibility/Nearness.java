package org.sixfold.responsibility;

import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;

/** How near somebody's grids lie to a place. */
final class Nearness {

  private Nearness() {}

  /** How much of the way from the root to the place a member's nearest grid shares. */
  static int of(Grids grids, String path, Member member) {
    return member.grids().stream()
        .flatMap(code -> grids.find(code).stream())
        .map(Grid::path)
        .mapToInt(other -> shared(path, other))
        .max()
        .orElse(0);
  }

  private static int shared(String path, String other) {
    String[] one = path.split("/");
    String[] two = other.split("/");
    int depth = 0;
    while (depth < Math.min(one.length, two.length) && one[depth].equals(two[depth])) {
      depth++;
    }
    return depth;
  }
}
