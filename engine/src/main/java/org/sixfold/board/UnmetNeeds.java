package org.sixfold.board;

import java.util.List;

/** How many needs of people nobody could meet so far; whoever keeps needs counts them. */
public interface UnmetNeeds {

  /** In open cases of the grids with these paths and below. */
  long count(List<String> gridPaths);
}
