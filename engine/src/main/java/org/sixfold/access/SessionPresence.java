package org.sixfold.access;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * Somebody's session, or a program without one.
 *
 * @param version of the password with which they came
 * @param session null for programs
 */
record SessionPresence(
    String username, int version, HttpSession session, Users users, PasswordVersions versions)
    implements Presence {

  @Override
  public Optional<SignedInUser> user() {
    return isOpen() && versions.of(username).equals(Optional.of(version))
        ? users.find(username)
        : Optional.empty();
  }

  private boolean isOpen() {
    try {
      return session == null || session.getCreationTime() > 0;
    } catch (IllegalStateException over) {
      return false;
    }
  }
}
