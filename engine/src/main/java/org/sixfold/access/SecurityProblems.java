package org.sixfold.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.sixfold.shared.ProblemException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Says what the filters refuse in the same words as everything else. */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final HandlerExceptionResolver resolver;

  SecurityProblems(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException none) {
    refuse(request, response, new ProblemException(401, "session.required", List.of(), Map.of()));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
    refuse(
        request,
        response,
        ProblemException.forbidden(
            denied instanceof CsrfException ? "csrf.invalid" : "access.forbidden"));
  }

  void refuse(HttpServletRequest request, HttpServletResponse response, ProblemException problem) {
    // Browsers send Sec-Fetch-Mode. They get no challenge: it would open their password dialog and
    // make them send that password to us with every later request, forged ones included.
    if (problem.status() == 401 && request.getHeader("Sec-Fetch-Mode") == null) {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"sixfold\", charset=\"UTF-8\"");
    }
    resolver.resolveException(request, response, null, problem);
  }
}
