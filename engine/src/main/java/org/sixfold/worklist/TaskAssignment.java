package org.sixfold.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Audit audit;

  TaskAssignment(
      WorkItemMapper items, UserDirectory users, TaskReassignment reassignment, Audit audit) {
    this.items = items;
    this.users = users;
    this.reassignment = reassignment;
    this.audit = audit;
  }

  /** Takes a task in hand, also from a colleague whose shift has ended. */
  @Transactional
  public void claim(SignedInUser user, String id) {
    assign(TaskAccess.completable(user, items.findForUpdate(id)), user.username(), "task.claimed");
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
   * Gives a task to somebody whose role and grids allow to complete it; for the command room, and
   * for the roles that the task's delay has reached.
   *
   * @throws ProblemException 403 {@code access.forbidden}, 422 {@code task.assigneeUnfit}
   */
  @Transactional
  public void assign(SignedInUser user, String id, String username) {
    TaskAccess.requireWorker(user);
    WorkItemRow task = TaskAccess.open(TaskAccess.visible(user, items.findForUpdate(id)));
    if (!user.is(Role.SUPERVISOR) && !reassignment.reached(id, user.role())) {
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
    assign(task, username, "task.assigned");
  }

  private void assign(WorkItemRow task, String assignee, String action) {
    items.assign(List.of(task.id()), assignee);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("taskId", task.id());
    details.put("kind", task.kind());
    if (task.assignee() != null) {
      details.put("from", task.assignee());
    }
    if (assignee != null) {
      details.put("to", assignee);
    }
    audit.record(new Audit.Change(task.caseId(), action, details));
  }
}
