package org.sixfold.grid;

import java.util.List;
import java.util.Optional;

/** Public administrative divisions, held in memory with the grid tree. */
public interface Divisions {

  /** All that are known; the same list until another import. */
  List<Division> divisions();

  /** What a division is called, with the one above it; empty if the code is unknown. */
  default Optional<String> nameOf(String code) {
    return find(code).map(one -> one.nameUnder(find(one.parent()).orElse(null)));
  }

  private Optional<Division> find(String code) {
    return divisions().stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
