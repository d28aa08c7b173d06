package org.sixfold.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the command room sees at a glance, of the grids asked for.
 *
 * @param states cases by state
 * @param stages open cases by stage
 * @param byGrid every grid with its own open tasks; they add up to {@code tasks}
 * @param personHoursBeyondLawfulEnd held longer than the law allows: must be 0
 * @param hoursHeldWithoutDecision from the first limitation to the signature, or to now
 * @param unmetNeeds needs of people that nobody could meet so far
 * @param resultsLate samples whose result the laboratory owes beyond its time
 * @param timerLatenessSeconds how late the escalations of the last day came
 */
public record BoardView(
    Instant asOf,
    Map<String, Long> states,
    Map<String, Long> stages,
    Tasks tasks,
    List<GridTasks> byGrid,
    Balance balance,
    double personHoursBeyondLawfulEnd,
    double hoursHeldWithoutDecision,
    long unmetNeeds,
    long resultsLate,
    Lateness timerLatenessSeconds) {

  /** Open tasks; those due soon and overdue are among them. */
  public record Tasks(long open, long dueSoon, long overdue) {}

  /** One grid's tasks, the colour that sums them up, and why it is that one. */
  public record GridTasks(
      String grid,
      String name,
      long open,
      long dueSoon,
      long overdue,
      Colour colour,
      GridColours.Why why) {}

  /**
   * Whether the states add up.
   *
   * @param unbalanced cases whose state and end contradict each other
   */
  public record Balance(long total, Map<String, Long> byState, List<String> unbalanced) {}

  /** Half and all but one in a hundred came no later than this. */
  public record Lateness(long p50, long p99) {}

  /** From nothing to do to help needed now; where each begins is a decision's matter. */
  public enum Colour {
    GREEN,
    BLUE,
    YELLOW,
    ORANGE,
    RED
  }
}
