package org.sixfold.modeling;

import java.util.Map;
import java.util.Optional;

/**
 * Reads the rows of one decision as the code that asks it will, so that a row which nobody
 * understands is refused before it is deployed.
 */
public interface TableReading {

  /** The id of the decision. */
  String decision();

  /**
   * Why a row cannot be read, beginning with the name of the column; empty if it can.
   *
   * @param row cells by the name of their output or the expression of their input; literals without
   *     quotes, empty cells as an empty text
   */
  Optional<String> problem(Map<String, String> row);
}
