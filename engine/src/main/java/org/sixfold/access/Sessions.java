package org.sixfold.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.sixfold.shared.ProblemException;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;

/** Sessions of the pages. */
@Service
public class Sessions {

  private final SignIn signIn;
  private final Users users;
  private final CurrentUser currentUser;
  private final PasswordVersions versions;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  Sessions(SignIn signIn, Users users, CurrentUser currentUser, PasswordVersions versions) {
    this.signIn = signIn;
    this.users = users;
    this.currentUser = currentUser;
    this.versions = versions;
  }

  /**
   * Checks name and password and opens a new session in place of any old one, so that nobody can
   * plant a session beforehand.
   *
   * @throws ProblemException 401 {@code session.credentialsWrong}, 429 {@code session.throttled}
   */
  public SignedInUser open(
      String username, String password, HttpServletRequest request, HttpServletResponse response) {
    SignedIn signedIn = signIn.verify(username, password, request.getRemoteAddr());
    versions.forget(username);
    start(signedIn, request, response);
    return users.find(username).orElseThrow();
  }

  /** Goes on in a new session after the own password changed. */
  public void renew(HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null && !BasicFilter.isBasic(request)) {
      String username = currentUser.get().username();
      int version = versions.of(username).orElseThrow();
      start(new SignedIn(username, version), request, response);
    }
  }

  public void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Who asks, for as long as they stay signed in. Looking keeps no session alive. */
  public Presence presence(HttpServletRequest request) {
    String username = currentUser.get().username();
    int version = versions.of(username).orElseThrow();
    HttpSession session = BasicFilter.isBasic(request) ? null : request.getSession(false);
    return new SessionPresence(username, version, session, users, versions);
  }

  private void start(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
    end(request);
    request.getSession(true);
    contexts.saveContext(
        new SecurityContextImpl(PresentUserFilter.authentication(signedIn, null)),
        request,
        response);
  }
}
