package org.sixfold.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.audit.Audit;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a task in hand: taken, given back, or given to somebody by the command room. */
@Service
public class TaskAssignment {

  private final WorkItemMapper items;
  private final UserDirectory users;
  private final TaskReassignment reassignment;
  private final WorklistNews news;
  private final Audit audit;

  TaskAssignment(
      WorkItemMapper items,
      UserDirectory users,
      TaskReassignment reassignment,
      WorklistNews news,
      Audit audit) {
    this.items = items;
    this.users = users;
    this.reassignment = reassignment;
    this.news = news;
    this.audit = audit;
  }

  /**
   * A task changed hands.
   *
   * @param from null if it was in nobody's
   */
  record Moved(String taskId, String from, String to) {}

  /** Takes a task in hand, also from a colleague whose shift has ended. */
  @Transactional
  public Moved claim(SignedInUser user, String id) {
    return assign(
        TaskAccess.completable(user, items.findForUpdate(id)), user.username(), "task.claimed");
  }

  /**
   * Gives a task back to the team.
   *
   * @throws ProblemException 403 {@code task.notYours} for somebody else's, unless by the command
   *     room
   */
  @Transactional
  public void release(SignedInUser user, String id) {
    WorkItemRow task = TaskAccess.open(TaskAccess.visible(user, items.findForUpdate(id)));
    if (!user.username().equals(task.assignee()) && !user.is(Role.SUPERVISOR)) {
      throw ProblemException.forbidden("task.notYours");
    }
    assign(task, null, "task.released");
  }

  /**
   * Gives a task to somebody whose role and grids allow to complete it; for who has it in hand, for
   * the command room, and for the roles that the task's delay has reached.
   *
   * @throws ProblemException 403 {@code access.forbidden}, 422 {@code task.assigneeUnfit}
   */
  @Transactional
  public Moved assign(SignedInUser user, String id, String username) {
    TaskAccess.requireWorker(user);
    WorkItemRow task = TaskAccess.open(TaskAccess.visible(user, items.findForUpdate(id)));
    if (!mayHandOver(user, task)) {
      throw ProblemException.forbidden("access.forbidden");
    }
    boolean fits =
        users
            .find(username)
            .filter(member -> task.allows(member.role().name()) && member.covers(task.gridPath()))
            .isPresent();
    if (!fits) {
      throw ProblemException.unfit(
          "task.assigneeUnfit", List.of(new FieldProblem("username", "task.assigneeUnfit")));
    }
    return assign(task, username, "task.assigned");
  }

  boolean mayHandOver(SignedInUser user, WorkItemRow task) {
    return user.is(Role.SUPERVISOR)
        || user.username().equals(task.assignee())
        || reassignment.reached(task.id(), user.role());
  }

  /**
   * Takes back what was moved, if it lies where it was put.
   *
   * @throws ProblemException 409 {@code task.alreadyCompleted}, {@code task.withdrawn} or {@code
   *     task.movedOn}
   */
  @Transactional
  void moveBack(Moved moved) {
    WorkItemRow task = TaskAccess.open(items.findForUpdate(moved.taskId()));
    if (!Objects.equals(task.assignee(), moved.to())) {
      throw ProblemException.conflict("task.movedOn");
    }
    assign(task, moved.from(), "task.movedBack");
  }

  /** What the audit says of a task; more may be put in. */
  static Map<String, Object> details(WorkItemRow task) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("taskId", task.id());
    details.put("kind", task.kind());
    return details;
  }

  private Moved assign(WorkItemRow task, String assignee, String action) {
    items.assign(List.of(task.id()), assignee);
    news.changed(List.of(task));
    news.movedTo(assignee);
    Map<String, Object> details = details(task);
    if (task.assignee() != null) {
      details.put("from", task.assignee());
    }
    if (assignee != null) {
      details.put("to", assignee);
    }
    audit.record(new Audit.Change(task.caseId(), action, details));
    return new Moved(task.id(), task.assignee(), assignee);
  }
}
