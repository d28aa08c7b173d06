package org.sixfold.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.persistence.InHandRow;
import org.sixfold.worklist.persistence.TaskFigureMapper;
import org.sixfold.worklist.persistence.TaskFigureRow;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;

/** The numbers of open tasks on a board, each with the list that it counts. */
@Service
public class TaskFigures {

  private static final int KEY_PARTS = 4;

  private final TaskFigureMapper mapper;
  private final TaskViews views;

  TaskFigures(TaskFigureMapper mapper, TaskViews views) {
    this.mapper = mapper;
    this.views = views;
  }

  /**
   * Tasks of one grid, first role, assignee and level.
   *
   * @param loaded those of {@link TaskFigure#LOAD}
   */
  public record Count(
      String grid,
      String role,
      String assignee,
      int level,
      long open,
      long dueSoon,
      long overdue,
      long loaded) {}

  /**
   * Open tasks of one hand, first role and grid.
   *
   * @param username null for tasks that nobody has yet
   * @param nextDue null where none has a due time
   */
  public record InHand(
      String username, Role role, String grid, long open, long overdue, Instant nextDue) {}

  /** The tasks of {@link TaskFigure#CHECKING} by hand, role and grid. */
  public List<InHand> inHand(TaskScope scope) {
    return scope.grids().isEmpty()
        ? List.of()
        : mapper.inHand(scope, TaskFigure.CHECKING.name(), null).stream()
            .map(TaskFigures::inHand)
            .toList();
  }

  /** Ids of somebody's tasks of {@link TaskFigure#CHECKING}, the last or the first due first. */
  public List<String> ids(TaskScope scope, String username, boolean lastFirst, int limit) {
    return scope.grids().isEmpty()
        ? List.of()
        : mapper.ids(scope, TaskFigure.CHECKING.name(), username, lastFirst, limit);
  }

  private static InHand inHand(InHandRow row) {
    return new InHand(
        row.assignee(),
        Role.valueOf(row.role()),
        row.grid(),
        row.open(),
        row.overdue(),
        WorkItemRow.NEVER.equals(row.nextDue()) ? null : row.nextDue());
  }

  /** All figures at once. */
  public List<Count> count(TaskScope scope) {
    return scope.grids().isEmpty()
        ? List.of()
        : mapper.count(scope).stream().map(TaskFigures::count).filter(within(scope)).toList();
  }

  /**
   * How many tasks the list of a figure has.
   *
   * @param value the level of {@code ESCALATED}, the username of {@code LOAD}; null for all
   */
  public long total(TaskScope scope, TaskFigure figure, String value) {
    return scope.grids().isEmpty() ? 0 : mapper.total(scope, figure.name(), value);
  }

  /**
   * A figure's tasks by due time.
   *
   * @throws ProblemException 403 {@code access.forbidden}
   */
  public Page<TaskView> list(
      SignedInUser user, TaskScope scope, TaskFigure figure, String value, Paging paging) {
    TaskAccess.requireWorker(user);
    if (scope.grids().isEmpty()) {
      return new Page<>(List.of(), null);
    }
    List<String> after = paging.afterParts(2).orElse(null);
    return paging
        .page(
            mapper.list(
                scope,
                figure.name(),
                value,
                after == null ? null : moment(after.get(0)),
                after == null ? null : after.get(1),
                paging.fetch()),
            row -> Paging.key(row.sortDue().toEpochMilli(), row.id()))
        .map(row -> views.of(user, row));
  }

  private static Predicate<Count> within(TaskScope scope) {
    Set<String> grids = Set.copyOf(scope.grids());
    return count ->
        grids.contains(count.grid()) && (scope.role() == null || scope.role().equals(count.role()));
  }

  private static Count count(TaskFigureRow row) {
    String[] of = row.boardKey().split("\\|", KEY_PARTS);
    boolean inHand = !of[3].isEmpty();
    return new Count(
        of[0],
        of[1],
        inHand ? of[3] : null,
        Integer.parseInt(of[2]),
        row.open(),
        row.dueSoon(),
        row.overdue(),
        inHand ? row.loaded() : 0);
  }

  private static Instant moment(String key) {
    try {
      return Instant.ofEpochMilli(Long.parseLong(key));
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }
}
