package org.sixfold.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sixfold.shared.ProblemException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a call of a page that believes somebody else is signed in. Pages of one browser share the
 * session: without this, what one person has queued could be sent under the next one's name.
 */
final class SameUserFilter extends OncePerRequestFilter {

  static final String HEADER = "Signed-In-As";

  private final SecurityProblems problems;

  SameUserFilter(SecurityProblems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String believed = request.getHeader(HEADER);
    Authentication present = SecurityContextHolder.getContext().getAuthentication();
    boolean other =
        believed != null
            && present != null
            && present.getPrincipal() instanceof SignedIn user
            && !believed.equals(user.username());
    if (other) {
      problems.refuse(request, response, ProblemException.conflict("session.otherUser"));
      return;
    }
    chain.doFilter(request, response);
  }
}
