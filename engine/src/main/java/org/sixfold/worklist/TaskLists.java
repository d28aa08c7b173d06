package org.sixfold.worklist;

import java.time.Instant;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.TaskSearch;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.springframework.stereotype.Service;

/** Lists tasks by due time, page by page. */
@Service
public class TaskLists {

  private final WorkItemMapper items;
  private final TaskBranches branches;
  private final SixfoldClock clock;

  TaskLists(WorkItemMapper items, TaskBranches branches, SixfoldClock clock) {
    this.items = items;
    this.branches = branches;
    this.clock = clock;
  }

  /**
   * One page of what the user may see.
   *
   * @throws ProblemException 403 {@code access.forbidden}, 422 {@code grid.unknown}
   */
  public Page<TaskView> page(SignedInUser user, TaskFilter filter, Paging paging) {
    TaskAccess.requireWorker(user);
    Instant now = clock.now();
    TaskBranches.Choice choice = branches.of(user, filter);
    if (choice.branches().isEmpty()) {
      return new Page<>(java.util.List.of(), null);
    }
    var after = paging.afterParts(2);
    TaskSearch search =
        new TaskSearch(
            filter.state().name(),
            choice.branches(),
            choice.paths(),
            user.is(Role.FACILITY_DESK) ? user.username() : null,
            filter.kind(),
            filter.stage(),
            filter.timing() == null ? null : filter.timing().name(),
            now,
            after.map(parts -> moment(parts.get(0))).orElse(null),
            after.map(parts -> parts.get(1)).orElse(null),
            paging.fetch());
    return paging
        .page(items.search(search), row -> Paging.key(row.sortDue().toEpochMilli(), row.id()))
        .map(row -> TaskView.of(row, now));
  }

  /** One task. */
  public TaskView task(SignedInUser user, String id) {
    return TaskView.of(TaskAccess.visible(user, items.find(id)), clock.now());
  }

  private static Instant moment(String key) {
    try {
      return Instant.ofEpochMilli(Long.parseLong(key));
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }
}
