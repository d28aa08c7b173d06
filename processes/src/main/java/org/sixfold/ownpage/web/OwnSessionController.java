package org.sixfold.ownpage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.sixfold.access.VisitorCookie;
import org.sixfold.ownpage.OwnPageSessions;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opening the own page with link and code, and leaving it. */
@RestController
@RequestMapping("/api/own/session")
class OwnSessionController {

  private final OwnPageSessions sessions;

  OwnSessionController(OwnPageSessions sessions) {
    this.sessions = sessions;
  }

  /** Token of the link and code; neither is ever part of an address that is sent. */
  record Opening(@NotNull String token, @NotNull String code) {}

  /**
   * Which page was opened.
   *
   * @param link as the page says it too: one browser may hold links of a parent and a child
   */
  record Opened(String link) {}

  /** Opens a session; the cookie goes with the answer. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Opened open(
      @Valid @RequestBody Opening opening,
      HttpServletRequest request,
      HttpServletResponse response) {
    OwnPageSessions.Opened opened =
        sessions.open(opening.token(), opening.code(), request.getRemoteAddr());
    VisitorCookie.set(request, response, opened.secret());
    return new Opened(opened.linkId());
  }

  /** Ends the session; nothing happens if there is none. */
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(HttpServletRequest request, HttpServletResponse response) {
    String secret = VisitorCookie.read(request);
    if (secret != null) {
      sessions.end(secret);
    }
    VisitorCookie.clear(request, response);
  }
}
