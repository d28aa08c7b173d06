package org.sixfold.access;

import java.io.Serializable;
import java.security.Principal;

/**
 * The principal of a session or call: a name, and which version of the password let it in. Role and
 * grids are looked up at every request, so that a change of the roster holds at once.
 */
record SignedIn(String username, int passwordVersion) implements Principal, Serializable {

  @Override
  public String getName() {
    return username;
  }
}
