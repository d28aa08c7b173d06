package org.sixfold.grid;

import java.util.List;
import java.util.Optional;

/** The grid tree, held in memory and read again after an import. */
public interface Grids {

  /** All grids, parents before children; UNPLACED and OUTSIDE last. */
  List<Grid> all();

  /** All that have a command room. */
  default List<Grid> subdistricts() {
    return all().stream().filter(grid -> grid.level() == Grid.Level.SUBDISTRICT).toList();
  }

  Optional<Grid> find(String code);

  /**
   * The grid with this code.
   *
   * @throws org.sixfold.shared.ProblemException 422 {@code grid.unknown}
   */
  Grid get(String code);

  /**
   * The nearest grid of that level at or above the given one; empty for UNPLACED, OUTSIDE and grids
   * above the level.
   */
  Optional<Grid> ancestor(String code, Grid.Level level);

  /**
   * Where an address lies: a micro grid's or a village's code, {@link Grid#UNPLACED} or {@link
   * Grid#OUTSIDE}.
   *
   * @param address as written on the list; may be null or blank
   */
  String place(String address);
}
