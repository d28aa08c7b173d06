package org.sixfold.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks JSON to the running server as a browser or a program does. */
public final class HttpClient {

  /** An answer; the body is a missing node where there was none. */
  public record Answer(int status, JsonNode body, HttpResponse<String> raw) {

    public String header(String name) {
      return raw.headers().firstValue(name).orElse(null);
    }

    public String code() {
      return body.path("code").asString(null);
    }
  }

  private final CookieManager cookies = new CookieManager();
  private final java.net.http.HttpClient http =
      java.net.http.HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String base;
  private final JsonMapper json;
  private final String credentials;

  HttpClient(int port, JsonMapper json, String credentials) {
    this.base = "http://localhost:" + port;
    this.json = json;
    this.credentials = credentials;
  }

  public Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  public Answer post(String path, Object body) {
    return send("POST", path, body, Map.of());
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, body, Map.of());
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, Map.of());
  }

  /** Opens a session; later calls of this client run in it. */
  public Answer signIn(String username, String password) {
    return post("/api/session", Map.of("username", username, "password", password));
  }

  /** An answer that goes on; the caller closes its body. */
  public HttpResponse<InputStream> open(String path) {
    return open(path, Map.of());
  }

  /** The same with further headers. */
  public HttpResponse<InputStream> open(String path, Map<String, String> headers) {
    try {
      return http.send(request(path, headers).build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends one file as the multipart field {@code file}. */
  public Answer upload(String path, String filename, byte[] content, Map<String, String> headers) {
    String boundary = "boundary-of-the-test";
    String head =
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + filename
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    String tail = "\r\n--" + boundary + "--\r\n";
    HttpRequest.Builder request =
        request(path, headers)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .method(
                "POST",
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(content),
                    BodyPublishers.ofString(tail)));
    return send(request.build());
  }

  /** Any call; a String body is sent as it is, another one as JSON. */
  public Answer send(String method, String path, Object body, Map<String, String> headers) {
    HttpRequest.Builder request = request(path, headers);
    if (body == null) {
      request.method(method, BodyPublishers.noBody());
    } else {
      String text = body instanceof String raw ? raw : json.writeValueAsString(body);
      request.method(method, BodyPublishers.ofString(text, StandardCharsets.UTF_8));
      if (headers.keySet().stream().noneMatch("Content-Type"::equalsIgnoreCase)) {
        request.header("Content-Type", "application/json");
      }
    }
    return send(request.build());
  }

  /** Value of a cookie the server set; null if it did not. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  private HttpRequest.Builder request(String path, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    if (credentials != null) {
      byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
    if (cookie("XSRF-TOKEN") != null && !headers.containsKey("X-XSRF-TOKEN")) {
      request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
    }
    headers.forEach(request::header);
    return request;
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      String type = response.headers().firstValue("Content-Type").orElse("");
      JsonNode body = type.contains("json") ? json.readTree(response.body()) : json.missingNode();
      return new Answer(response.statusCode(), body, response);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
