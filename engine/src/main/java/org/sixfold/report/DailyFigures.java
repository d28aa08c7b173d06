package org.sixfold.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sixfold.board.BoardView;

/**
 * A day in figures (一日一报), all of one moment: that of the board beside it.
 *
 * @param made whether it is the day's report, which stays as it is; else how the day stands now
 * @param evening the day before from its report to its end, so that report follows on report; null
 *     in reports made before there was one
 * @param compared the same hours of the day before and of seven days before
 */
public record DailyFigures(
    LocalDate day,
    Instant asOf,
    boolean made,
    Numbers board,
    Ledger ledger,
    Ledger evening,
    List<Compared> compared,
    List<Timeliness.Line> byGrid,
    List<Timeliness.Line> byRole) {

  /** What the board says. */
  public record Numbers(
      Map<String, Long> states,
      Map<String, Long> stages,
      BoardView.Tasks tasks,
      List<BoardView.ListProgress> lists,
      double personHoursBeyondLawfulEnd,
      double hoursHeldWithoutDecision,
      BoardView.Held held,
      long unmetNeeds,
      long resultsLate) {

    static Numbers of(BoardView board) {
      return new Numbers(
          board.states(),
          board.stages(),
          board.tasks(),
          board.lists(),
          board.personHoursBeyondLawfulEnd(),
          board.hoursHeldWithoutDecision(),
          board.held(),
          board.unmetNeeds(),
          board.resultsLate());
    }
  }

  /** The ledger of an earlier day up to the same hour. */
  public record Compared(
      int daysBefore, LocalDate day, List<Ledger.Line> lines, Ledger.Line total) {

    static Compared of(int daysBefore, Ledger ledger) {
      return new Compared(daysBefore, ledger.day(), ledger.lines(), ledger.total());
    }
  }

  DailyFigures asMade() {
    return new DailyFigures(day, asOf, true, board, ledger, evening, compared, byGrid, byRole);
  }
}
