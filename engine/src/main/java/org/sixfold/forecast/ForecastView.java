package org.sixfold.forecast;

import java.time.Instant;
import java.util.List;

/**
 * Which grids will miss how many deadlines by when.
 *
 * @param learnedFrom from how many completed tasks the times are known
 * @param hours ends of the hours ahead; the last is {@code until}
 * @param misses how many deadlines of all these grids will be missed, as far as chance tells
 * @param grids those with tasks due, the most misses first
 * @param atRisk the likeliest to be late, of those that are not
 * @param proposals what would help, the greatest help first
 */
public record ForecastView(
    Instant asOf,
    Instant until,
    int learnedFrom,
    List<Instant> hours,
    long open,
    long overdue,
    double misses,
    List<GridMisses> grids,
    List<Risk> atRisk,
    List<Proposal> proposals) {

  /**
   * One grid.
   *
   * @param open tasks due until then, overdue ones not counted
   * @param byHour misses whose deadline lies in each hour
   */
  public record GridMisses(
      String grid, String name, long open, long overdue, double misses, List<Double> byHour) {}

  /**
   * An open task that may be late.
   *
   * @param likelihood from 0 to 1
   */
  public record Risk(
      String taskId,
      String caseId,
      String kind,
      String grid,
      String role,
      String assignee,
      Instant due,
      double likelihood) {}
}
