package org.sixfold.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day's book: who stood in which state when it began, who came, who left, who stands there at its
 * end. Opening, in and out are told by the book, closing by the cases themselves.
 *
 * @param from the day's beginning
 * @param asOf its end, or now while it lasts
 * @param grid null for all that the reader answers for
 * @param lines one per state, in the order of the states
 * @param total all states: in are cases that were opened or came into the grids, out are cases that
 *     left them; an ended case stays in its state
 * @param balanced whether every line adds up and no case contradicts the book
 * @param unbalanced ids of the cases that do, at most a hundred
 */
public record Ledger(
    LocalDate day,
    Instant from,
    Instant asOf,
    String grid,
    List<Line> lines,
    Line total,
    boolean balanced,
    List<String> unbalanced) {

  /**
   * A line.
   *
   * @param state null for the total
   * @param difference opening + in − out − closing; 0 if the line adds up
   */
  public record Line(String state, long opening, long in, long out, long closing, long difference) {

    static Line of(String state, long opening, long in, long out, long closing) {
      return new Line(state, opening, in, out, closing, opening + in - out - closing);
    }
  }
}
