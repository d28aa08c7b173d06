package org.sixfold.worklist;

/**
 * A number of open tasks that a board shows; what belongs to it is said once, in {@code
 * TaskFigureMapper.xml}.
 */
public enum TaskFigure {
  OPEN,
  /** Warned of and not overdue. */
  DUE_SOON,
  OVERDUE,
  /** At some level of its ladder, or at the level given as value. */
  ESCALATED,
  /** In somebody's hands and due before the end of the window that a load is measured in. */
  LOAD,
  /**
   * Of people who are still being checked; of one username, or of nobody yet where the value is
   * {@code -}.
   */
  CHECKING
}
