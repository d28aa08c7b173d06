package org.sixfold.forecast;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.access.SignedInUser;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.ProblemException;

/** Of which grids and until when somebody asks. */
record ForecastScope(Set<String> grids, Instant now, Instant until) {

  /**
   * @param grid null for all of the user's
   * @throws ProblemException 422 {@code grid.unknown}; 403 {@code access.forbidden} for a grid that
   *     is not the user's
   */
  static ForecastScope of(SignedInUser user, String grid, Grids grids, Instant now, Instant until) {
    List<String> paths = user.gridPaths();
    if (grid != null) {
      String path = grids.get(grid).path();
      if (!user.covers(path)) {
        throw ProblemException.forbidden("access.forbidden");
      }
      paths = List.of(path);
    }
    List<String> within = paths;
    return new ForecastScope(
        grids.all().stream()
            .filter(one -> within.stream().anyMatch(one.path()::startsWith))
            .map(Grid::code)
            .collect(Collectors.toSet()),
        now,
        until);
  }

  boolean holds(String grid) {
    return grids.contains(grid);
  }
}
