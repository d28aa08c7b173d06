package org.sixfold.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a signed-in request the user's present role and grids, and ends sessions of those who left,
 * whose password changed, or who have been in for longer than a shift.
 */
final class PresentUserFilter extends OncePerRequestFilter {

  private static final long LONGEST_SESSION_MILLIS = TimeUnit.HOURS.toMillis(13);

  private final Users users;
  private final PasswordVersions versions;

  PresentUserFilter(Users users, PasswordVersions versions) {
    this.users = users;
    this.versions = versions;
  }

  static Authentication authentication(SignedIn signedIn, SignedInUser user) {
    List<GrantedAuthority> authorities =
        user == null ? List.of() : List.of(new SimpleGrantedAuthority("ROLE_" + user.role()));
    UsernamePasswordAuthenticationToken token =
        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, authorities);
    token.setDetails(user);
    return token;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      Optional<SignedInUser> user =
          isOutdated(request, signedIn) ? Optional.empty() : users.find(signedIn.username());
      if (user.isEmpty()) {
        endSession(request);
        SecurityContextHolder.clearContext();
      } else {
        // A context of its own: the session's must not be changed under other requests.
        SecurityContextHolder.setContext(
            new SecurityContextImpl(authentication(signedIn, user.get())));
      }
    }
    chain.doFilter(request, response);
  }

  private boolean isOutdated(HttpServletRequest request, SignedIn signedIn) {
    HttpSession session = BasicFilter.isBasic(request) ? null : request.getSession(false);
    boolean tooLong =
        session != null
            && session.getLastAccessedTime() - session.getCreationTime() > LONGEST_SESSION_MILLIS;
    return tooLong
        || !versions.of(signedIn.username()).equals(Optional.of(signedIn.passwordVersion()));
  }

  private static void endSession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && !BasicFilter.isBasic(request)) {
      session.invalidate();
    }
  }
}
