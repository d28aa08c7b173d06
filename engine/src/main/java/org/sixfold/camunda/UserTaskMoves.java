package org.sixfold.camunda;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.camunda.UserTaskListener.Begun;

/** Hears of user tasks that go to another deployment, in the transaction that moves them. */
public interface UserTaskMoves {

  /**
   * A user task that went over; it keeps its id.
   *
   * @param deploymentId where it stands now
   * @param anew as it would begin there; null if its kind, roles and title are the same
   */
  record Moved(String id, String deploymentId, Begun anew) {}

  /**
   * Keeps everybody else from the open tasks of a case until the transaction ends: before the
   * engine's rows, in the order in which who completes a task takes them.
   *
   * @throws org.springframework.dao.PessimisticLockingFailureException if somebody is at one of
   *     them; nobody waits
   */
  void lock(String caseId);

  void moved(List<Moved> tasks);

  /**
   * By when a task was due, and would be due if it went over.
   *
   * @param before null if it has no deadline; so is {@code after}
   */
  record Deadline(Instant before, Instant after) {}

  /** What {@link #moved} would make of deadlines, by the task's id; nothing is changed. */
  Map<String, Deadline> deadlines(List<Moved> tasks);
}
