package org.sixfold.worklist;

/**
 * What of the tasks to list; null members do not restrict.
 *
 * @param role tasks whose first role it is
 * @param grid code of a grid; the grids below belong to it
 * @param text start of the person's name, last four digits of the phone, or part of the building
 */
public record TaskFilter(
    View view,
    State state,
    TaskView.Timing timing,
    String kind,
    String stage,
    String role,
    String grid,
    String text,
    Sort sort) {

  /** Whose tasks. */
  public enum View {
    /** Assigned to the user. */
    MINE,
    /** Of the user's role, in the user's grids. */
    TEAM,
    /** Of the user's role, in the user's grids, in the hand of somebody who is absent now. */
    ABSENT,
    /** Of anybody, in the user's grids. */
    GRID
  }

  /** Which end of their life. */
  public enum State {
    OPEN,
    COMPLETED,
    WITHDRAWN
  }

  /** In which order. */
  public enum Sort {
    DUE,
    /** Building, unit, floor, room: the way on foot. */
    DOOR
  }

  /** All tasks of anybody that fit, by due time. */
  public static TaskFilter open(View view) {
    return new TaskFilter(view, State.OPEN, null, null, null, null, null, null, Sort.DUE);
  }

  /** The same in another order. */
  public TaskFilter sortedBy(Sort other) {
    return new TaskFilter(view, state, timing, kind, stage, role, grid, text, other);
  }

  /** The same, of what a search text finds. */
  public TaskFilter with(String search) {
    return new TaskFilter(view, state, timing, kind, stage, role, grid, search, sort);
  }
}
