package org.sixfold.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.shared.BodyAllowance;
import org.sixfold.shared.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large to be held in memory, and those that don't say how large they
 * are. Forms with files have limits of their own.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class BodyLimitFilter extends OncePerRequestFilter {

  private static final long MAX_BYTES = 4L << 20;
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final ProblemWriter problems;
  private final ObjectProvider<BodyAllowance> allowances;

  BodyLimitFilter(ProblemWriter problems, ObjectProvider<BodyAllowance> allowances) {
    this.allowances = allowances;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !WITH_BODY.contains(request.getMethod()) || KeptBody.isForm(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean unknownLength = request.getHeader("Transfer-Encoding") != null;
    if (request.getContentLengthLong() > limit(request)) {
      refuse(request, response, 413, "request.tooLarge");
    } else if (unknownLength) {
      refuse(request, response, 411, "request.lengthRequired");
    } else {
      chain.doFilter(request, response);
    }
  }

  private long limit(HttpServletRequest request) {
    if (request.getContentLengthLong() <= MAX_BYTES) {
      return MAX_BYTES;
    }
    return allowances.stream()
        .mapToLong(
            one -> one.bytes(request.getMethod(), request.getRequestURI(), request::isUserInRole))
        .reduce(MAX_BYTES, Math::max);
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String code)
      throws IOException {
    problems.write(request, response, new ProblemException(status, code, List.of(), Map.of()));
  }
}
