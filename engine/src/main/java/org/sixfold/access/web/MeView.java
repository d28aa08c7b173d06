package org.sixfold.access.web;

import java.time.Instant;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;

/**
 * The signed-in user, as the page needs to know.
 *
 * @param passwordChangeDue whether somebody else knows the password
 * @param now the server's clock, by which the page counts
 */
record MeView(
    String username,
    String name,
    Role role,
    List<String> grids,
    boolean passwordChangeDue,
    Instant now) {

  static MeView of(SignedInUser user, boolean passwordChangeDue, Instant now) {
    return new MeView(
        user.username(), user.name(), user.role(), user.grids(), passwordChangeDue, now);
  }
}
