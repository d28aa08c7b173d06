package org.sixfold.grid;

import java.util.List;
import java.util.Optional;

/** A tree that never changes. */
record InMemoryGrids(GridTree tree) implements Grids {

  @Override
  public List<Grid> all() {
    return tree.all();
  }

  @Override
  public Optional<Grid> find(String code) {
    return tree.find(code);
  }

  @Override
  public Grid get(String code) {
    return tree.find(code).orElseThrow();
  }

  @Override
  public Optional<Grid> ancestor(String code, Grid.Level level) {
    return tree.ancestor(code, level);
  }

  @Override
  public String place(String address) {
    return tree.place(address);
  }
}
