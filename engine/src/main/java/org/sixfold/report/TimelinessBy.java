package org.sixfold.report;

/** What timeliness is told for. */
public enum TimelinessBy {
  /** The grid in which the task's person is. */
  GRID,
  /** The role that answers the task first. */
  ROLE
}
