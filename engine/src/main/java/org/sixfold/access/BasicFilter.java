package org.sixfold.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sixfold.shared.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * HTTP Basic for programs: without session, in place of whatever session a cookie may name.
 * Spring's own filter would trust a session of the same name without looking at the password.
 */
final class BasicFilter extends OncePerRequestFilter {

  private final SignIn signIn;
  private final SecurityProblems problems;
  private final SecurityContextRepository contexts =
      new RequestAttributeSecurityContextRepository();
  private final BasicAuthenticationConverter converter = new BasicAuthenticationConverter();

  BasicFilter(SignIn signIn, SecurityProblems problems) {
    this.signIn = signIn;
    this.problems = problems;
  }

  static boolean isBasic(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isBasic(request)) {
      try {
        UsernamePasswordAuthenticationToken sent = converter.convert(request);
        SignedIn signedIn =
            signIn.verifyCall(
                sent.getName(), String.valueOf(sent.getCredentials()), request.getRemoteAddr());
        SecurityContext context =
            new SecurityContextImpl(PresentUserFilter.authentication(signedIn, null));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
      } catch (ProblemException problem) {
        problems.refuse(request, response, problem);
        return;
      } catch (BadCredentialsException malformed) {
        problems.commence(request, response, malformed);
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
