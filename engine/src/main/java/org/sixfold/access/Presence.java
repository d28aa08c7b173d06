package org.sixfold.access;

import java.util.Optional;

/** Somebody signed in, looked at anew: for answers that last longer than a request. */
public interface Presence {

  String username();

  /** With the present role and grids; empty once the session or the password is over. */
  Optional<SignedInUser> user();
}
