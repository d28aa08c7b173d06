package org.sixfold.board;

/** How far a person on a handed-down list is; a person counts in every step that was taken. */
public enum ListStep {
  NAMED,
  /** The check has come to a result. */
  CHECKED,
  CALLED,
  VISITED,
  RETURNED,
  UNDER_CONTROL
}
