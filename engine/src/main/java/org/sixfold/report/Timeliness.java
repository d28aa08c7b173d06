package org.sixfold.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How far tasks were done by their deadline. Only time counts: not what was found, not how many
 * cases there are, and who was not reached is an answer like any other. What was cancelled is owed
 * by nobody.
 *
 * @param asOf up to when deadlines have passed
 * @param lines the grids or roles that had anything due
 * @param replies what was said to points of these days, latest first
 */
public record Timeliness(
    LocalDate from,
    LocalDate to,
    Instant asOf,
    TimelinessBy by,
    String grid,
    List<Line> lines,
    List<Reply> replies) {

  /**
   * One grid or role.
   *
   * @param key code of the grid, name of the role
   * @param due deadlines that have passed; inTime and late add up to it
   * @param late done after the deadline, or not done yet
   * @param medianLateSeconds half of the late ones were later; up to now where not done; null where
   *     none was late
   */
  public record Line(
      String key, String name, long due, long inTime, long late, Long medianLateSeconds) {}

  /** A task behind a number; lateSeconds is 0 where it was in time, endedAt null while open. */
  public record Task(
      String id,
      String caseId,
      String kind,
      String grid,
      String role,
      Instant due,
      Instant endedAt,
      long lateSeconds) {}

  /** What somebody said to a point. */
  public record Reply(
      String id,
      String key,
      LocalDate from,
      LocalDate to,
      String text,
      String saidBy,
      String saidByName,
      String role,
      Instant saidAt) {}
}
