package org.sixfold.forecast;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How many people a list needs.
 *
 * @param target share that is to be through at the cut-off
 * @param roles each as if there were enough of all others
 * @param together as few of each as reach the target with one another
 * @param tasks how many of each kind there would be
 * @param outcomes the shares that were taken, by kind
 * @param learnedFrom from how many completed tasks the times are known
 */
public record StaffingView(
    int arrivals,
    Instant begin,
    Instant cutOff,
    double target,
    List<RoleNeed> roles,
    Together together,
    Map<String, Integer> tasks,
    Map<String, Map<String, Double>> outcomes,
    int learnedFrom) {

  /**
   * One role.
   *
   * @param needed null if no number reaches the target
   * @param onRoster how many there are
   * @param workHours of all its tasks
   */
  public record RoleNeed(
      String role, Integer needed, int onRoster, double workHours, List<Point> curve) {}

  /** So many people get so large a share through in time. */
  public record Point(int people, double share) {}

  /** Numbers by role and what they reach. */
  public record Together(Map<String, Integer> people, double share) {}
}
