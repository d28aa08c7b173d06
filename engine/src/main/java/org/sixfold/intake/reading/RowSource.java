package org.sixfold.intake.reading;

import java.util.List;

/** Rows of a sheet from the top, one at a time. */
interface RowSource extends AutoCloseable {

  /**
   * The next row; null at the end.
   *
   * @throws UnreadableListException {@code list.damaged}
   */
  List<Cell> next();

  @Override
  void close();
}
