package org.sixfold.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Passwords;
import org.sixfold.access.Sessions;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.SixfoldClock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What users see and change of themselves. */
@RestController
@RequestMapping("/api/me")
class MeController {

  private final CurrentUser currentUser;
  private final Passwords passwords;
  private final Sessions sessions;
  private final SixfoldClock clock;

  MeController(
      CurrentUser currentUser, Passwords passwords, Sessions sessions, SixfoldClock clock) {
    this.currentUser = currentUser;
    this.passwords = passwords;
    this.sessions = sessions;
    this.clock = clock;
  }

  record PasswordChange(@NotNull String current, @NotNull String password) {}

  @GetMapping
  MeView me() {
    SignedInUser user = currentUser.get();
    return MeView.of(user, passwords.isChangeDue(user.username()), clock.now());
  }

  /** Changes the own password; other sessions of this user end. */
  @PostMapping("/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changePassword(
      @Valid @RequestBody PasswordChange change,
      HttpServletRequest request,
      HttpServletResponse response) {
    passwords.changeOwn(change.current(), change.password(), request.getRemoteAddr());
    sessions.renew(request, response);
  }
}
