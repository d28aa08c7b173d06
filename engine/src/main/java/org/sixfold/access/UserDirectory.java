package org.sixfold.access;

import java.util.Optional;

/** Who the users are; the roster implements it. Passwords are kept apart, in {@link Accounts}. */
public interface UserDirectory {

  /** The user of that name with the present role and grids; empty for strangers and leavers. */
  Optional<SignedInUser> find(String username);
}
