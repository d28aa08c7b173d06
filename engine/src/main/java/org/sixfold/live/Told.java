package org.sixfold.live;

import org.sixfold.access.SignedInUser;

/**
 * Something that boards are told, with an id by which they say later what they heard last.
 *
 * @param gridPath where; of many grids what their paths begin with
 * @param subject a task's id; null if it is about more than one
 */
public record Told(String id, Kind kind, String gridPath, String subject) {

  /** What happened. */
  public enum Kind {
    /** Figures are not what they were. */
    BOARD,
    /** A task began, ended or moved. */
    TASK,
    /** A task reached a level of its ladder. */
    ESCALATION
  }

  boolean concerns(SignedInUser user) {
    return user.covers(gridPath)
        || user.gridPaths().stream().anyMatch(own -> own.startsWith(gridPath));
  }
}
