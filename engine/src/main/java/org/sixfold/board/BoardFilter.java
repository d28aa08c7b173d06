package org.sixfold.board;

import java.time.Duration;
import org.sixfold.access.Role;
import org.sixfold.casefile.Stage;

/**
 * What of the sub-district a board shows; null members do not restrict. It names nobody, so that it
 * can stand in an address.
 *
 * @param grid code of a grid; the grids below belong to it
 * @param own whether of that grid only what lies in none below
 * @param role tasks whose first role it is; cases have none
 * @param list id of a handed-down list whose people are meant
 * @param opened cases opened within this time, and their tasks
 * @param due tasks due within this time, or overdue
 */
public record BoardFilter(
    String grid, boolean own, Role role, Stage stage, String list, Duration opened, Duration due) {

  public static final BoardFilter ALL = new BoardFilter(null, false, null, null, null, null, null);

  /** All of one grid. */
  public static BoardFilter of(String grid) {
    return new BoardFilter(grid, false, null, null, null, null, null);
  }

  /** Whether the counts that are kept by place, state and stage tell enough. */
  boolean isOfAllTimes() {
    return list == null && opened == null;
  }
}
