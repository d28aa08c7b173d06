package org.sixfold.access.web;

import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;

/** The signed-in user, as the page needs to know. */
record MeView(String username, String name, Role role, List<String> grids) {

  static MeView of(SignedInUser user) {
    return new MeView(user.username(), user.name(), user.role(), user.grids());
  }
}
