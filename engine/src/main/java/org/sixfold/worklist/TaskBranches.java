package org.sixfold.worklist;

import java.util.ArrayList;
import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.TaskSearch.Branch;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.springframework.stereotype.Component;

/**
 * Chooses the index ranges of a list: few grids are read grid by grid, many by role or by due time
 * with the path as a filter. {@code grid in (…) order by due} would sort everything.
 */
@Component
class TaskBranches {

  private static final int FEW = 40;

  private final Grids grids;
  private final WorkItemMapper items;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  TaskBranches(
      Grids grids, WorkItemMapper items, Responsibility responsibility, SixfoldClock clock) {
    this.grids = grids;
    this.items = items;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /**
   * Ranges and what must be checked besides.
   *
   * @param paths grid paths to filter by; empty if the ranges lie in the scope
   */
  record Choice(List<Branch> branches, List<String> paths) {}

  Choice of(SignedInUser user, TaskFilter filter) {
    List<String> within =
        filter.grid() == null ? List.of() : List.of(grids.get(filter.grid()).path());
    if (filter.view() == TaskFilter.View.MINE) {
      return new Choice(List.of(new Branch(null, user.username(), null, null)), within);
    }
    List<String> scope = scope(user.gridPaths(), within);
    if (filter.view() == TaskFilter.View.ABSENT) {
      return new Choice(inHandsOfAbsent(user), scope);
    }
    List<String> codes =
        grids.all().stream()
            .filter(grid -> scope.stream().anyMatch(grid.path()::startsWith))
            .map(Grid::code)
            .distinct()
            .toList();
    String role = filter.view() == TaskFilter.View.TEAM ? user.role().name() : filter.role();
    List<String> others = role == null ? List.of() : othersWith(role, filter);
    List<Branch> branches = new ArrayList<>();
    if (codes.size() <= FEW) {
      codes.forEach(code -> add(branches, code, role, others));
      return new Choice(branches, List.of());
    }
    add(branches, null, role, others);
    return new Choice(branches, scope);
  }

  private List<Branch> inHandsOfAbsent(SignedInUser user) {
    return responsibility.absent(user.role(), clock.now()).stream()
        .map(member -> new Branch(null, member.username(), user.role().name(), null))
        .toList();
  }

  private static void add(List<Branch> branches, String grid, String role, List<String> others) {
    branches.add(new Branch(grid, null, role, null));
    others.forEach(combination -> branches.add(new Branch(grid, null, null, combination)));
  }

  /**
   * Further roles among which the given one is: tasks of another first role that it may complete.
   */
  private List<String> othersWith(String role, TaskFilter filter) {
    return items.otherRoles(filter.state().name()).stream()
        .filter(combination -> combination.contains("," + role + ","))
        .toList();
  }

  /** The narrower of what the user answers for and what was asked for. */
  private static List<String> scope(List<String> own, List<String> asked) {
    if (asked.isEmpty()) {
      return own;
    }
    List<String> scope = new ArrayList<>();
    for (String path : asked) {
      for (String mine : own) {
        if (path.startsWith(mine)) {
          scope.add(path);
        } else if (mine.startsWith(path)) {
          scope.add(mine);
        }
      }
    }
    return scope;
  }
}
