package org.sixfold.access;

import java.util.List;
import org.sixfold.grid.Grids;
import org.sixfold.shared.ProblemException;

/** Which grids somebody may look at, of those asked for. */
public final class GridScope {

  private GridScope() {}

  /**
   * Paths of the grids, never empty: the user's own, or of the grid asked for what is the user's.
   *
   * @param grid null for all of the user's
   * @throws ProblemException 422 {@code grid.unknown}; 403 {@code access.forbidden} for a grid that
   *     is not the user's, and for who has none
   */
  public static List<String> paths(SignedInUser user, String grid, Grids grids) {
    if (grid == null) {
      if (user.gridPaths().isEmpty()) {
        throw ProblemException.forbidden("access.forbidden");
      }
      return user.gridPaths();
    }
    String path = grids.get(grid).path();
    if (user.covers(path)) {
      return List.of(path);
    }
    List<String> below = user.gridPaths().stream().filter(own -> own.startsWith(path)).toList();
    if (below.isEmpty()) {
      throw ProblemException.forbidden("access.forbidden");
    }
    return below;
  }
}
