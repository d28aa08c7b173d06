package org.sixfold.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sixfold.cluster.Cluster;
import org.sixfold.shared.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a person in by the cookie of the own page, at a pace that fits a person. */
final class VisitorFilter extends OncePerRequestFilter {

  static final String AUTHORITY = "VISITOR";

  private static final int MOST_IN_A_MINUTE = 120;

  private final ObjectProvider<Visits> visits;
  private final SecurityProblems problems;
  private final RateLimit pace;

  VisitorFilter(ObjectProvider<Visits> visits, SecurityProblems problems, Cluster cluster) {
    this.pace = new RateLimit(MOST_IN_A_MINUTE, 60, cluster.numbers("own-page-calls"));
    this.visits = visits;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String secret = VisitorCookie.read(request);
    Optional<Visitor> visitor =
        secret == null
            ? Optional.empty()
            : visits.stream().flatMap(known -> known.find(secret).stream()).findFirst();
    if (visitor.isPresent()) {
      long wait = pace.take(visitor.get().linkId());
      if (wait > 0) {
        problems.refuse(
            request, response, ProblemException.retryLater(429, "request.tooMany", wait));
        return;
      }
      var token =
          UsernamePasswordAuthenticationToken.authenticated(
              visitor.get(), null, List.of(new SimpleGrantedAuthority(AUTHORITY)));
      token.setDetails(visitor.get());
      SecurityContextHolder.setContext(new SecurityContextImpl(token));
    }
    chain.doFilter(request, response);
  }
}
