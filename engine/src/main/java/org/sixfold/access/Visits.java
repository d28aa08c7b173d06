package org.sixfold.access;

import java.util.Optional;

/** Knows who is in by a personal link; without such a module nobody is. */
public interface Visits {

  /**
   * Whom a session's secret belongs to, while session, link and case still allow it.
   *
   * @param secret as the cookie brought it, whatever that is
   */
  Optional<Visitor> find(String secret);
}
