package org.sixfold.cutoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.board.BoardView.ListProgress;
import org.sixfold.board.CheckingFigures.Stop;

/**
 * What stands between now and the cut-off.
 *
 * @param minutesLeft whole minutes, rounded up; negative once it has passed
 * @param checking people who are still being checked, of the filter's grid and list
 * @param stops the same people by what holds them up, the most first; they add up to {@code
 *     checking}. The board's figure {@code STOPPED} with the cause lists them
 * @param lists the lists of the day, or the one asked for
 * @param holders in whose hands these people's tasks are, the most first
 * @param unassigned tasks that nobody has in hand, by role
 * @param proposals what would help now, the most effective first
 * @param frozen null while nothing is frozen
 */
public record CutOffView(
    Instant asOf,
    LocalDate day,
    Instant cutOffAt,
    long minutesLeft,
    CutOffPhase phase,
    long checking,
    List<Stop> stops,
    List<ListAtCutOff> lists,
    List<Holder> holders,
    List<Unassigned> unassigned,
    List<Proposal> proposals,
    Frozen frozen) {

  /**
   * What was frozen at the cut-off.
   *
   * @param signedBy null while it waits for a signature
   */
  public record Frozen(Instant takenAt, String signedBy, Instant signedAt, int addenda) {}

  /**
   * A list and what stops it.
   *
   * @param checking people on it who are still being checked
   */
  public record ListAtCutOff(ListProgress progress, long checking, List<Stop> stops) {}

  /**
   * Somebody with such tasks. The board's figure {@code CHECKING} with the username and the role
   * lists them.
   *
   * @param nextDue null where nothing has a due time
   */
  public record Holder(
      String username,
      String name,
      Role role,
      long open,
      long overdue,
      Instant nextDue,
      boolean onDuty) {}

  /** Tasks that nobody has. */
  public record Unassigned(Role role, long open, long overdue, Instant nextDue) {}

  /**
   * What would help. Accepting it is the existing call: assign these tasks to that person, or nudge
   * about them.
   *
   * @param kind {@code MOVE} tasks of somebody to a colleague; {@code ASSIGN} tasks that nobody
   *     has; {@code NUDGE} somebody whose tasks are overdue and whom nobody on duty could relieve
   * @param from null for {@code ASSIGN}
   * @param to null for {@code NUDGE}
   * @param fromOnDuty whether somebody is at work who could do them
   * @param toOpen how many such tasks the colleague has now
   * @param taskIds the ones that are due last; of {@code NUDGE} those that are overdue
   */
  public record Proposal(
      Kind kind,
      String from,
      String fromName,
      boolean fromOnDuty,
      long fromOpen,
      String to,
      String toName,
      long toOpen,
      Role role,
      String grid,
      long tasks,
      List<String> taskIds) {}

  /** Ways to help. */
  public enum Kind {
    MOVE,
    ASSIGN,
    NUDGE
  }
}
