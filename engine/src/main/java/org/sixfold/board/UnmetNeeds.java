package org.sixfold.board;

import java.util.Map;

/** How many needs of people nobody could meet so far; whoever keeps needs counts them. */
public interface UnmetNeeds {

  /** In open cases, by case. */
  Map<String, Long> byCase();
}
