package org.sixfold.access.web;

import org.sixfold.access.Passwords;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Letting people in, or in again. */
@RestController
class MemberPasswordController {

  private final Passwords passwords;

  MemberPasswordController(Passwords passwords) {
    this.passwords = passwords;
  }

  record OneTimePassword(String username, String password) {}

  /** Gives a member a random password, told only in this answer; for administrators. */
  @PostMapping("/api/members/{username}/password")
  OneTimePassword reset(@PathVariable String username) {
    return new OneTimePassword(username, passwords.reset(username));
  }
}
