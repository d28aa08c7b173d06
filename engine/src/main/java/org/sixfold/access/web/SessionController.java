package org.sixfold.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.sixfold.access.Passwords;
import org.sixfold.access.Sessions;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.SixfoldClock;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out of the pages. */
@RestController
@RequestMapping("/api/session")
class SessionController {

  private final Sessions sessions;
  private final Passwords passwords;
  private final SixfoldClock clock;

  SessionController(Sessions sessions, Passwords passwords, SixfoldClock clock) {
    this.sessions = sessions;
    this.passwords = passwords;
    this.clock = clock;
  }

  record Credentials(@NotNull String username, @NotNull String password) {}

  /** Opens a session; the cookie goes with the answer. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  MeView signIn(
      @Valid @RequestBody Credentials credentials,
      HttpServletRequest request,
      HttpServletResponse response) {
    SignedInUser user =
        sessions.open(credentials.username(), credentials.password(), request, response);
    return MeView.of(user, passwords.isChangeDue(user.username()), clock.now());
  }

  /** Ends the session; nothing happens if there is none. */
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOut(HttpServletRequest request) {
    sessions.end(request);
  }
}
