package org.sixfold.board;

import java.util.function.Function;

/**
 * Which colour sums up a grid's tasks. Whoever has the released decisions implements it; the board
 * knows no table.
 */
public interface GridColours {

  /** Open tasks of a grid; those due soon and overdue are among them. */
  record Load(long open, long dueSoon, long overdue) {}

  /** What a table says and why. */
  record Shade(BoardView.Colour colour, Why why) {}

  /** Why, in both languages. */
  record Why(String zh, String en) {}

  /** As released now, for as many grids as a board has. */
  Function<Load, Shade> released();
}
