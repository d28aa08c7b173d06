package org.sixfold.cutoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sixfold.board.BoardView;
import org.sixfold.board.CheckingFigures.Stop;
import org.sixfold.cutoff.CutOffView.ListAtCutOff;

/**
 * The figures of a sub-district at a moment, as they are frozen: counts and proofs, nobody's name.
 *
 * @param asOf the moment of all figures
 * @param lists how far each list of the day was, and what stopped it
 * @param stops who was still being checked, by what held them up
 * @param balance the cases behind the totals
 */
public record FrozenFigures(
    LocalDate day,
    String grid,
    String gridName,
    Instant cutOffAt,
    Instant asOf,
    Map<String, Long> states,
    Map<String, Long> stages,
    BoardView.Tasks tasks,
    List<GridLine> byGrid,
    List<BoardView.RoleTasks> byRole,
    List<BoardView.Escalated> escalations,
    List<ListAtCutOff> lists,
    List<Stop> stops,
    double personHoursBeyondLawfulEnd,
    double hoursHeldWithoutDecision,
    BoardView.Held held,
    long unmetNeeds,
    long resultsLate,
    BoardView.Lateness timerLatenessSeconds,
    List<BoardView.FacilityBeds> beds,
    Balance balance) {

  /** A grid's open tasks; grids without any are left out. */
  public record GridLine(String grid, long open, long dueSoon, long overdue) {}

  /**
   * Whether the totals are sums of cases.
   *
   * @param total cases counted one by one
   * @param unbalanced cases whose state and end contradict each other
   * @param holds whether every state has as many cases as the board says, and none contradicts
   *     itself
   */
  public record Balance(
      long total, List<StateCases> states, List<String> unbalanced, boolean holds) {}

  /**
   * The cases of a state.
   *
   * @param cases counted one by one
   * @param told as the board says
   * @param sha256 of their ids in their order, each followed by a line feed: the same ids give the
   *     same hash, so that anybody can prove later which cases were meant
   */
  public record StateCases(String state, long cases, long told, String sha256) {}
}
