package org.sixfold.worklist;

import java.util.ArrayList;
import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.worklist.persistence.TaskSearch.Branch;
import org.springframework.stereotype.Component;

/**
 * Chooses the index ranges of a list: few grids are read grid by grid, many by role or by due time
 * with the path as a filter. {@code grid in (…) order by due} would sort everything.
 */
@Component
class TaskBranches {

  private static final int FEW = 40;

  private final Grids grids;

  TaskBranches(Grids grids) {
    this.grids = grids;
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
    List<String> codes =
        grids.all().stream()
            .filter(grid -> scope.stream().anyMatch(grid.path()::startsWith))
            .map(Grid::code)
            .distinct()
            .toList();
    String role = filter.view() == TaskFilter.View.TEAM ? user.role().name() : filter.role();
    List<Branch> branches = new ArrayList<>();
    if (codes.size() <= FEW) {
      codes.forEach(code -> add(branches, code, role));
      return new Choice(branches, List.of());
    }
    add(branches, null, role);
    return new Choice(branches, scope);
  }

  private static void add(List<Branch> branches, String grid, String role) {
    branches.add(new Branch(grid, null, role, null));
    if (role != null) {
      branches.add(new Branch(grid, null, null, role));
    }
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
