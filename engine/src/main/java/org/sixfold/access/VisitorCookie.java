package org.sixfold.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie of a personal page; a member's session on the same phone is another one. */
public final class VisitorCookie {

  public static final String NAME = "SIXFOLD_OWN";

  /** Where alone it is sent. */
  static final String PATH = "/api/own";

  private static final int LONGEST = 100;

  private VisitorCookie() {}

  /** Gives the browser a session's secret until it is closed. */
  public static void set(HttpServletRequest request, HttpServletResponse response, String secret) {
    write(request, response, secret, Duration.ofSeconds(-1));
  }

  /** Takes it away. */
  public static void clear(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, "", Duration.ZERO);
  }

  /** The secret that the request brought; null if it brought none. */
  public static String read(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        boolean fits = NAME.equals(cookie.getName()) && cookie.getValue().length() <= LONGEST;
        if (fits && !cookie.getValue().isEmpty()) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    boolean secure =
        request.isSecure() || request.getServletContext().getSessionCookieConfig().isSecure();
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, value)
            .path(PATH)
            .httpOnly(true)
            .sameSite("Strict")
            .secure(secure)
            .maxAge(age)
            .build()
            .toString());
  }
}
