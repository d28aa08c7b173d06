package org.sixfold.access;

import java.io.Serializable;
import java.util.List;
import org.sixfold.shared.ProblemException;

/**
 * Who is asking.
 *
 * @param grids codes of the grids this user answers for
 * @param gridPaths paths of those grids; a row is in scope if its grid path starts with one of them
 */
public record SignedInUser(
    String username, String name, Role role, List<String> grids, List<String> gridPaths)
    implements Serializable {

  /** Whether a row with this grid path lies in one of the user's grids or below. */
  public boolean covers(String gridPath) {
    return gridPaths.stream().anyMatch(gridPath::startsWith);
  }

  public boolean is(Role... roles) {
    return List.of(roles).contains(role);
  }

  /**
   * Refuses everybody but these roles.
   *
   * @throws ProblemException 403 {@code access.forbidden}
   */
  public void require(Role... roles) {
    if (!is(roles)) {
      throw ProblemException.forbidden("access.forbidden");
    }
  }
}
