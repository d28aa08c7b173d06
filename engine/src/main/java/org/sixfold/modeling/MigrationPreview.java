package org.sixfold.modeling;

import java.util.List;
import org.sixfold.camunda.MigrationTrial.Move;
import org.sixfold.camunda.MigrationTrial.Obstacle;

/**
 * What moving running cases of a release to another one would come to; nothing has moved.
 *
 * @param running cases of the model that run under {@code from}
 * @param items those that were tried, by id
 * @param next cursor of the following ones; null at the end
 */
public record MigrationPreview(
    String key, int from, int to, int running, List<Case> items, String next) {

  /**
   * A case.
   *
   * @param tasks where each open task stands and would stand, by when it is due and would be due:
   *     at another moment only if it becomes one of another kind; it keeps its id
   * @param timers the path's timers with their moments before and after
   * @param obstacles why it cannot move; empty if it can
   */
  public record Case(
      String caseId,
      boolean moves,
      List<Move> tasks,
      List<Move> timers,
      List<Obstacle> obstacles) {}
}
