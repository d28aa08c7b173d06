package org.sixfold.worklist;

import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.persistence.WorkItemRow;

/** Who may see, complete and hand over a task. */
final class TaskAccess {

  /** Roles that have nothing to do with tasks: the laboratory, drivers, designers, auditors. */
  private static final Role[] STRANGERS = {Role.LAB, Role.DRIVER, Role.DESIGNER, Role.AUDITOR};

  private TaskAccess() {}

  /**
   * @throws ProblemException 403 {@code access.forbidden}
   */
  static void requireWorker(SignedInUser user) {
    if (user.is(STRANGERS)) {
      throw ProblemException.forbidden("access.forbidden");
    }
  }

  /**
   * Whether the task lies in the user's grids or is the user's own; a facility's is its own desk's
   * alone.
   */
  static boolean sees(SignedInUser user, WorkItemRow task) {
    if (user.is(STRANGERS)) {
      return false;
    }
    return user.username().equals(task.assignee())
        || (user.is(Role.FACILITY_DESK) && task.desk() != null
            ? !task.isOfAnotherDesk(user.username())
            : user.covers(task.gridPath()));
  }

  /**
   * Whether the user's role may complete it: an escalation or an assignment gives no new powers.
   */
  static boolean completes(SignedInUser user, WorkItemRow task) {
    return sees(user, task) && task.allows(user.role().name());
  }

  /**
   * The task, if the user may know of it.
   *
   * @throws ProblemException 404 {@code task.unknown}, the same for what does not exist and what
   *     lies in another grid
   */
  static WorkItemRow visible(SignedInUser user, WorkItemRow task) {
    if (task == null || !sees(user, task)) {
      throw ProblemException.notFound("task.unknown");
    }
    return task;
  }

  /**
   * The open task, if the user may complete it.
   *
   * @throws ProblemException 404 {@code task.unknown}, 403 {@code task.notYours}, 409 {@code
   *     task.alreadyCompleted} or {@code task.withdrawn}
   */
  static WorkItemRow completable(SignedInUser user, WorkItemRow task) {
    visible(user, task);
    if (!completes(user, task)) {
      throw ProblemException.forbidden("task.notYours");
    }
    return open(task);
  }

  /** The task, if it is open. */
  static WorkItemRow open(WorkItemRow task) {
    if (task.isOpen()) {
      return task;
    }
    boolean completed = WorkItemRow.COMPLETED.equals(task.state());
    String by = String.valueOf(task.endedBy());
    String verb = completed ? "completed" : "withdrawn";
    throw new ProblemException(
        409,
        completed ? "task.alreadyCompleted" : "task.withdrawn",
        List.of(),
        Map.of(verb + "By", by, verb + "At", task.endedAt()),
        by);
  }
}
