package org.sixfold.casework;

import java.time.Instant;
import java.util.List;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Part;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Component;

/**
 * Where a running measure is looked at again for the person's good only, nobody proposes or signs
 * anything heavier or later by the way.
 */
@Component
public class TowardsShorter {

  private final EngineTasks tasks;
  private final Restrictions restrictions;

  TowardsShorter(EngineTasks tasks, Restrictions restrictions) {
    this.tasks = tasks;
    this.restrictions = restrictions;
  }

  /**
   * Does nothing in any other task.
   *
   * @param parts what would run instead, in order
   * @throws ProblemException 409 {@code measure.onlyShorter} if some of it is heavier than what
   *     runs, or is to last longer
   */
  public void require(OpenTask task, List<Part> parts) {
    if (!Boolean.TRUE.equals(tasks.variable(task, MeasureChanges.ONLY_SHORTER))) {
      return;
    }
    List<Restriction> running =
        restrictions.of(task.caseId()).stream().filter(one -> one.endedAt() == null).toList();
    for (Part part : parts) {
      if (part.lawfulEnd().isAfter(latestEnd(running, part))) {
        throw ProblemException.conflict("measure.onlyShorter");
      }
    }
  }

  /** Until when something as heavy runs anyway. */
  private static Instant latestEnd(List<Restriction> running, Part part) {
    return running.stream()
        .filter(one -> one.kind().compareTo(part.kind()) <= 0)
        .map(Restriction::lawfulEnd)
        .max(Instant::compareTo)
        .orElse(Instant.MIN);
  }
}
