package org.sixfold.live;

import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;

/**
 * Something that the pages of some people should look at anew. It says what kind of thing, never
 * which case or person: whoever hears it asks, and gets what he may see.
 *
 * @param username whom alone it concerns; null if it concerns a role in a grid
 * @param role whom it concerns of those who answer for the grid; null for all of them
 * @param gridPath where
 */
public record LiveEvent(Kind kind, String username, Role role, String gridPath) {

  /** What changed. */
  public enum Kind {
    /** One's notices. */
    NOTICES,
    /** The open tasks of a worklist. */
    TASKS
  }

  public static LiveEvent to(Kind kind, String username) {
    return new LiveEvent(kind, username, null, null);
  }

  public static LiveEvent in(Kind kind, Role role, String gridPath) {
    return new LiveEvent(kind, null, role, gridPath);
  }

  boolean concerns(SignedInUser user) {
    return username == null
        ? (role == null || role == user.role()) && user.covers(gridPath)
        : username.equals(user.username());
  }
}
