package org.sixfold.grid;

import java.util.List;

/** Public administrative divisions, held in memory with the grid tree. */
public interface Divisions {

  /** All that are known; the same list until another import. */
  List<Division> divisions();
}
