package org.sixfold.worklist;

import java.time.Instant;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.LikeText;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.TaskSearch;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;

/** Lists tasks by due time or by door, page by page, and counts them. */
@Service
public class TaskLists {

  private final WorkItemMapper items;
  private final TaskBranches branches;
  private final TaskViews views;
  private final SixfoldClock clock;

  TaskLists(WorkItemMapper items, TaskBranches branches, TaskViews views, SixfoldClock clock) {
    this.items = items;
    this.branches = branches;
    this.views = views;
    this.clock = clock;
  }

  /**
   * One page of what the user may see.
   *
   * @throws ProblemException 403 {@code access.forbidden}, 422 {@code grid.unknown}
   */
  public Page<TaskView> page(SignedInUser user, TaskFilter filter, Paging paging) {
    return rows(user, filter, paging).map(row -> views.of(user, row));
  }

  /** The same as they are stored, for who needs more than is shown. */
  Page<WorkItemRow> rows(SignedInUser user, TaskFilter filter, Paging paging) {
    TaskAccess.requireWorker(user);
    TaskBranches.Choice choice = branches.of(user, filter);
    if (choice.branches().isEmpty()) {
      return new Page<>(List.of(), null);
    }
    boolean byDoor = filter.sort() == TaskFilter.Sort.DOOR;
    TaskSearch search = search(user, filter, choice, after(paging, byDoor), paging.fetch());
    return paging.page(
        items.search(search),
        row ->
            Paging.key(
                byDoor ? row.doorKey() : String.valueOf(row.sortDue().toEpochMilli()), row.id()));
  }

  /**
   * How many tasks the filter finds, by kind and stage.
   *
   * @throws ProblemException 403 {@code access.forbidden}, 422 {@code grid.unknown}
   */
  public TaskCounts count(SignedInUser user, TaskFilter filter) {
    TaskAccess.requireWorker(user);
    TaskBranches.Choice choice = branches.of(user, filter);
    return TaskCounts.of(
        choice.branches().isEmpty()
            ? List.of()
            : items.count(search(user, filter, choice, null, 0)));
  }

  private TaskSearch search(
      SignedInUser user,
      TaskFilter filter,
      TaskBranches.Choice choice,
      TaskSearch.After after,
      int fetch) {
    return new TaskSearch(
        filter.state().name(),
        choice.branches(),
        choice.paths(),
        user.is(Role.FACILITY_DESK) ? user.username() : null,
        filter.kind(),
        filter.stage(),
        filter.timing() == null ? null : filter.timing().name(),
        filter.text() == null ? null : LikeText.escaped(filter.text()),
        clock.now(),
        filter.sort() == TaskFilter.Sort.DOOR,
        after,
        fetch);
  }

  private static TaskSearch.After after(Paging paging, boolean byDoor) {
    return paging
        .afterParts(2)
        .map(
            parts ->
                byDoor
                    ? new TaskSearch.After(null, parts.get(0), parts.get(1))
                    : new TaskSearch.After(moment(parts.get(0)), null, parts.get(1)))
        .orElse(null);
  }

  /** One task. */
  public TaskView task(SignedInUser user, String id) {
    WorkItemRow task = TaskAccess.visible(user, items.find(id));
    return views.of(user, task);
  }

  private static Instant moment(String key) {
    try {
      return Instant.ofEpochMilli(Long.parseLong(key));
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }
}
