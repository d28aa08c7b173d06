package org.sixfold.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sixfold.facility.RoomKind;
import org.sixfold.fleet.VehicleNow;

/**
 * What the command room sees at a glance, of what was asked for: every number is of the same moment
 * and has a list.
 *
 * @param states cases by state
 * @param stages open cases by stage
 * @param byGrid every grid with its own open tasks; they add up to {@code tasks}
 * @param byRole open tasks by their first role; they add up to {@code tasks}
 * @param escalations open tasks that stand at a level of their ladder
 * @param lists lists handed down today, or the one asked for; for the command room and leaders
 * @param overloads who has more due soon than one person can do, the most first
 * @param personHoursBeyondLawfulEnd held longer than the law allows: must be 0
 * @param hoursHeldWithoutDecision from the first limitation to the signature, or to now
 * @param held how many people these hours are about
 * @param unmetNeeds needs of people that nobody could meet so far
 * @param resultsLate samples whose result the laboratory owes beyond its time
 * @param timerLatenessSeconds how late the escalations of the last day came
 * @param beds of places of isolation, whoever's grid it is
 * @param vehicles of transfers, whoever's grid it is
 */
public record BoardView(
    Instant asOf,
    Map<String, Long> states,
    Map<String, Long> stages,
    Tasks tasks,
    List<GridTasks> byGrid,
    List<RoleTasks> byRole,
    List<Escalated> escalations,
    List<ListProgress> lists,
    Overloads overloads,
    Balance balance,
    double personHoursBeyondLawfulEnd,
    double hoursHeldWithoutDecision,
    Held held,
    long unmetNeeds,
    long resultsLate,
    Lateness timerLatenessSeconds,
    List<FacilityBeds> beds,
    List<VehicleNow> vehicles) {

  /** Open tasks; those due soon and overdue are among them. */
  public record Tasks(long open, long dueSoon, long overdue) {

    Tasks plus(Tasks other) {
      return new Tasks(open + other.open, dueSoon + other.dueSoon, overdue + other.overdue);
    }
  }

  /** One grid's tasks, the colour that sums them up, and why it is that one. */
  public record GridTasks(
      String grid,
      String name,
      long open,
      long dueSoon,
      long overdue,
      Colour colour,
      GridColours.Why why) {}

  /** The tasks that a role answers first. */
  public record RoleTasks(String role, long open, long dueSoon, long overdue) {}

  /** Tasks that stand at a level now. */
  public record Escalated(int level, long tasks) {}

  /**
   * How far the people on a list are.
   *
   * @param rows names in the list, as handed down
   * @param rejected rows that name nobody
   * @param named people with a case; the following are among them
   */
  public record ListProgress(
      String id,
      String name,
      LocalDate listDate,
      long rows,
      long rejected,
      long named,
      long checked,
      long called,
      long visited,
      long returned,
      long underControl) {}

  /**
   * Whose load is too much.
   *
   * @param windowMinutes due within these, or overdue, is a load
   * @param most up to so many are no overload
   */
  public record Overloads(long windowMinutes, long most, List<Load> people) {}

  /** Tasks in somebody's hands, due within the window. */
  public record Load(String username, String name, String role, long tasks) {}

  /**
   * Whether the states add up.
   *
   * @param unbalanced cases whose state and end contradict each other
   */
  public record Balance(long total, Map<String, Long> byState, List<String> unbalanced) {}

  /** People held. */
  public record Held(long beyondLawfulEnd, long withoutDecision) {}

  /** Half and all but one in a hundred came no later than this. */
  public record Lateness(long p50, long p99) {}

  /** One facility's beds. */
  public record FacilityBeds(String code, String name, List<KindOfBeds> kinds) {}

  /** Beds of one kind. */
  public record KindOfBeds(RoomKind kind, int beds, int free, int held) {}

  /** From nothing to do to help needed now; where each begins is a decision's matter. */
  public enum Colour {
    GREEN,
    BLUE,
    YELLOW,
    ORANGE,
    RED
  }
}
