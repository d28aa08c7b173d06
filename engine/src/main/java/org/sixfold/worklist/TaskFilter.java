package org.sixfold.worklist;

/**
 * What of the tasks to list; null members do not restrict.
 *
 * @param role tasks whose first role it is
 * @param grid code of a grid; the grids below belong to it
 */
public record TaskFilter(
    View view,
    State state,
    TaskView.Timing timing,
    String kind,
    String stage,
    String role,
    String grid) {

  /** Whose tasks. */
  public enum View {
    /** Assigned to the user. */
    MINE,
    /** Of the user's role, in the user's grids. */
    TEAM,
    /** Of anybody, in the user's grids. */
    GRID
  }

  /** Which end of their life. */
  public enum State {
    OPEN,
    COMPLETED,
    WITHDRAWN
  }
}
