package org.sixfold.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.sixfold.shared.Actor;
import org.sixfold.shared.ProblemException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Applies a write with an {@code Idempotency-Key} once: the same user, method, path and key get the
 * same answer again, for 7 days.
 *
 * <p>The whole request runs in one transaction, in which its answer is stored; a handler that
 * starts work of its own must do so after commit. Answers with a password or a personal page's link
 * are not stored, nor are searches and prints, which change nothing.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 50)
class IdempotencyFilter extends OncePerRequestFilter {

  static final String HEADER = "Idempotency-Key";

  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final Pattern NOT_STORED =
      Pattern.compile(
          "/api/(own/)?session|/api/.*/(password|search|check|preview|print|page-link|code|serving)");

  private final IdempotentWrites writes;
  private final Actor actor;
  private final HandlerExceptionResolver resolver;
  private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

  IdempotencyFilter(
      IdempotentWrites writes,
      Actor actor,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
    this.writes = writes;
    this.actor = actor;
    this.resolver = resolver;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(HEADER) == null
        || !WRITES.contains(request.getMethod())
        || !request.getRequestURI().startsWith("/api/")
        || NOT_STORED.matcher(request.getRequestURI()).matches()
        || Actor.SYSTEM.equals(actor.username());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader(HEADER);
    if (!KEY.matcher(key).matches()) {
      refuse(request, response, ProblemException.badRequest("idempotency.keyInvalid"));
      return;
    }
    KeptBody body;
    try {
      body = KeptBody.of(request);
    } catch (IllegalStateException unreadableForm) {
      // Too large or broken: the handler's own reading says which.
      chain.doFilter(request, response);
      return;
    }
    String scope =
        new Digests()
            .add(actor.scope())
            .add(request.getMethod())
            .add(request.getRequestURI())
            .add(key)
            .hex();
    if (!inFlight.add(scope)) {
      refuse(request, response, ProblemException.retryLater(409, "idempotency.inFlight", 1));
      return;
    }
    try {
      writes.run(scope, body, response, chain);
    } catch (RuntimeException failure) {
      refuse(request, response, failure);
    } finally {
      inFlight.remove(scope);
    }
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, RuntimeException failure) {
    resolver.resolveException(request, response, null, failure);
  }

  /** Another body than the one the key was used with. */
  static ProblemException reused() {
    return new ProblemException(422, "idempotency.keyReused", List.of(), Map.of());
  }
}
