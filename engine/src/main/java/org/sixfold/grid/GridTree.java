package org.sixfold.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.grid.Grid.Level;

/** One reading of the tree, never changed. */
final class GridTree {

  private final Map<String, Grid> byCode = new LinkedHashMap<>();
  private final List<Division> divisions;
  private final AddressPlacer placer;

  GridTree(List<Grid> grids, Collection<Division> divisions) {
    List<Grid> all = new ArrayList<>(grids);
    grids.stream()
        .filter(grid -> grid.level() == Level.SUBDISTRICT)
        .findFirst()
        .ifPresent(
            top -> {
              all.add(nowhere(Grid.UNPLACED, "待归属", top));
              all.add(nowhere(Grid.OUTSIDE, "辖区外", top));
            });
    all.forEach(grid -> byCode.put(grid.code(), grid));
    this.divisions = Collections.unmodifiableList(new ArrayList<>(divisions));
    placer = new AddressPlacer(grids, divisions);
  }

  private static Grid nowhere(String code, String name, Grid top) {
    return new Grid(
        code, name, Level.NOWHERE, top.code(), top.kind(), List.of(), top.path() + code + '/');
  }

  List<Grid> all() {
    return List.copyOf(byCode.values());
  }

  List<Division> divisions() {
    return divisions;
  }

  Optional<Grid> find(String code) {
    return Optional.ofNullable(code).map(byCode::get);
  }

  Optional<Grid> ancestor(String code, Level level) {
    Grid grid = byCode.get(code);
    if (grid != null && grid.level() == Level.NOWHERE && level == Level.NOWHERE) {
      return Optional.of(grid);
    }
    while (grid != null && grid.level() != level) {
      grid = grid.level() == Level.NOWHERE ? null : byCode.get(grid.parent());
    }
    return Optional.ofNullable(grid);
  }

  String place(String address) {
    return placer.place(address);
  }
}
