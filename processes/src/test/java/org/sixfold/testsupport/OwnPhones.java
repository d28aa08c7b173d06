package org.sixfold.testsupport;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Phones on which people open their own page: every filter and controller, with cookies. */
@Component
public class OwnPhones {

  private final MockMvc server;
  private final JsonMapper json;

  OwnPhones(WebApplicationContext context, JsonMapper json) {
    Filter security = context.getBean("springSecurityFilterChain", Filter.class);
    List<Filter> others =
        context.getBeansOfType(Filter.class).values().stream()
            .filter(one -> one != security)
            .sorted(AnnotationAwareOrderComparator.INSTANCE)
            .toList();
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
    Stream.concat(Stream.of(security), others.stream()).forEach(builder::addFilters);
    this.server = builder.build();
    this.json = json;
  }

  /** A phone at an address of its own, so that nobody's wrong tries slow another down. */
  public Phone at(String address) {
    return new Phone(address);
  }

  /** An answer; the body is a missing node where it is no JSON. */
  public record Answer(int status, JsonNode body, MockHttpServletResponse raw) {

    public String code() {
      return body.path("code").asString(null);
    }
  }

  /** One phone with its cookies. */
  public final class Phone {

    private final Map<String, Cookie> cookies = new HashMap<>();
    private final String address;
    private String link = "none";

    private Phone(String address) {
      this.address = address;
    }

    public Answer get(String path) {
      return send(HttpMethod.GET, path, null, Map.of());
    }

    /** Opens the page with link and code. */
    public Answer open(String token, String code) {
      Answer answer = post("/api/own/session", Map.of("token", token, "code", code));
      if (answer.status() == 200) {
        link = answer.body().path("link").asString();
      }
      return answer;
    }

    public Answer post(String path, Object body) {
      return send(HttpMethod.POST, path, body, Map.of());
    }

    /** A String body is sent as it is. */
    public Answer send(HttpMethod method, String path, Object body, Map<String, String> headers) {
      MockHttpServletRequestBuilder request =
          MockMvcRequestBuilders.request(method, path)
              .servletPath(path.replaceFirst("[?].*", ""))
              .with(
                  raw -> {
                    raw.setRemoteAddr(address);
                    return raw;
                  });
      if (!cookies.isEmpty()) {
        request.cookie(cookies.values().toArray(Cookie[]::new));
      }
      if (cookies.containsKey("XSRF-TOKEN") && !headers.containsKey("X-XSRF-TOKEN")) {
        request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN").getValue());
      }
      if (!headers.containsKey("Own-Page")) {
        request.header("Own-Page", link);
      }
      headers.forEach(request::header);
      if (body != null) {
        request.contentType("application/json");
        request.content(body instanceof String text ? text : json.writeValueAsString(body));
      }
      return answer(request);
    }

    /** Sets a cookie by hand. */
    public void setCookie(String name, String value) {
      cookies.put(name, new Cookie(name, value));
    }

    public String cookie(String name) {
      return cookies.containsKey(name) ? cookies.get(name).getValue() : null;
    }

    private Answer answer(MockHttpServletRequestBuilder request) {
      try {
        MockHttpServletResponse response = server.perform(request).andReturn().getResponse();
        for (Cookie cookie : response.getCookies()) {
          if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
          } else {
            cookies.put(cookie.getName(), cookie);
          }
        }
        boolean isJson =
            response.getContentType() != null && response.getContentType().contains("json");
        return new Answer(
            response.getStatus(),
            isJson ? json.readTree(response.getContentAsByteArray()) : json.missingNode(),
            response);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
