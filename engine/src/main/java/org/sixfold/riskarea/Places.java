package org.sixfold.riskarea;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sixfold.grid.Division;
import org.sixfold.grid.Divisions;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.springframework.stereotype.Component;

/** Which places a text or a code names, by the tables of divisions and our own grids. */
@Component
class Places {

  private record Reading(List<Division> divisions, List<Grid> grids, PlaceTree tree) {}

  private final Divisions divisions;
  private final Grids grids;
  private volatile Reading reading;

  Places(Divisions divisions, Grids grids) {
    this.divisions = divisions;
    this.grids = grids;
  }

  /** The tree as imported last. */
  PlaceTree tree() {
    List<Division> known = divisions.divisions();
    Reading before = reading;
    if (before != null && before.divisions() == known) {
      return before.tree();
    }
    List<Grid> ours = grids.all();
    Reading read = new Reading(known, ours, new PlaceTree(known, ours));
    reading = read;
    return read.tree();
  }

  /** The places that a text names, each by the codes that may be meant; empty if none is known. */
  List<Set<String>> named(String text) {
    String compact = PlaceNames.compact(text);
    PlaceTree tree = tree();
    if (tree.knows(compact)) {
      return List.of(Set.of(compact));
    }
    List<Set<String>> named = tree.names().read(compact);
    String grid = grids.place(compact);
    if (grid.equals(Grid.UNPLACED) || grid.equals(Grid.OUTSIDE)) {
      return named;
    }
    Set<Set<String>> all = new HashSet<>(named);
    all.removeIf(codes -> codes.stream().allMatch(code -> tree.isWithin(grid, code)));
    all.add(Set.of(grid));
    return List.copyOf(all);
  }
}
