package org.sixfold.report;

import java.time.Instant;
import java.util.List;

/**
 * A case's way as a picture is drawn of it: the stages one after another, the tasks in each, and
 * the times in which nobody had anything to do there.
 *
 * @param until the end of the case, or now
 * @param lanes in the order in which the stages were entered; a stage entered twice has two. Last,
 *     without a stage, what happened beside the path
 */
public record CaseWay(String caseId, Instant from, Instant until, List<Lane> lanes) {

  /**
   * A stage.
   *
   * @param stage null for what happened beside the path
   * @param to null while it lasts
   * @param waits without any open task of this stage
   */
  public record Lane(String stage, Instant from, Instant to, List<Step> steps, List<Wait> waits) {}

  /**
   * A task, never with its outcome.
   *
   * @param who name of who ended it, or in whose hands it is; null where it waits for the role
   * @param to null while it is open
   * @param late whether it was or is past its deadline
   */
  public record Step(
      String taskId,
      String kind,
      String role,
      String who,
      Instant from,
      Instant due,
      Instant to,
      String state,
      boolean late) {}

  /** A time without any task; to is null while it lasts. */
  public record Wait(Instant from, Instant to) {}
}
