package org.sixfold.access.web;

import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;

/**
 * The signed-in user, as the page needs to know.
 *
 * @param passwordChangeDue whether somebody else knows the password
 */
record MeView(
    String username, String name, Role role, List<String> grids, boolean passwordChangeDue) {

  static MeView of(SignedInUser user, boolean passwordChangeDue) {
    return new MeView(user.username(), user.name(), user.role(), user.grids(), passwordChangeDue);
  }
}
