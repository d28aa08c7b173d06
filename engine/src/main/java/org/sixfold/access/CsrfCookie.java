package org.sixfold.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Protection against forged requests for pages: every GET sets the cookie {@code XSRF-TOKEN}, whose
 * value a write sends back as {@code X-XSRF-TOKEN}. Programs with HTTP Basic take no part.
 */
final class CsrfCookie extends CsrfTokenRequestAttributeHandler {

  /** Where a personal page opens and ends its session. */
  static final String VISITOR_SESSION = "/api/own/session";

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  static CookieCsrfTokenRepository repository() {
    CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
    repository.setCookiePath("/");
    repository.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
    return repository;
  }

  /**
   * Writes that a session's cookie would let in. Sign-in is not among them: it takes JSON only,
   * which no foreign page can send, and its caller may not have read anything yet.
   */
  static RequestMatcher protectedWrites() {
    return request ->
        !READS.contains(request.getMethod())
            && !BasicFilter.isBasic(request)
            && request.getRequestedSessionId() != null
            && !("POST".equals(request.getMethod())
                && "/api/session".equals(request.getServletPath()));
  }

  /** The same for personal pages, whose cookie is another one. */
  static RequestMatcher visitorWrites() {
    return request ->
        !READS.contains(request.getMethod())
            && !("POST".equals(request.getMethod())
                && VISITOR_SESSION.equals(request.getServletPath()));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    super.handle(request, response, token);
    if ("GET".equals(request.getMethod()) && !BasicFilter.isBasic(request)) {
      token.get().getToken();
    }
  }
}
