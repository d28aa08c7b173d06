package org.sixfold.testsupport.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the product over HTTP: a person with a session or a program with Basic. */
public final class Client {

  private static final JsonMapper JSON = new JsonMapper();

  private final Function<String, URI> at;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(cookies).connectTimeout(Duration.ofSeconds(10)).build();
  private final String basic;

  private Client(Function<String, URI> at, String basic) {
    this.at = at;
    this.basic = basic;
  }

  public static Client anonymous(RunningProduct product) {
    return new Client(product::at, null);
  }

  /** Signs a member in, with a session as the page does. */
  public static Client signedIn(RunningProduct product, String username, String password) {
    Client client = anonymous(product);
    client.post("/api/session", Map.of("username", username, "password", password)).expect(200);
    return client;
  }

  public static Client signedIn(RunningProduct product, String username) {
    return signedIn(product, username, "sixfold");
  }

  /** A program that authenticates each call. */
  public static Client program(RunningProduct product, String username, String password) {
    byte[] credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Client(product::at, "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(at.apply(path)).GET(), "GET " + path);
  }

  public Answer post(String path, Object body) {
    return write("POST", path, body, UUID.randomUUID().toString());
  }

  public Answer put(String path, Object body) {
    return write("PUT", path, body, UUID.randomUUID().toString());
  }

  /** Writes a text anew of which this revision was read. */
  public Answer putAt(int revision, String path, Object body) {
    return send(
        json("PUT", path, body, UUID.randomUUID().toString())
            .header("If-Match", "\"" + revision + "\""),
        "PUT " + path);
  }

  public Answer patch(String path, Object body) {
    return write("PATCH", path, body, UUID.randomUUID().toString());
  }

  public Answer delete(String path) {
    return send(written("DELETE", path, BodyPublishers.noBody()), "DELETE " + path);
  }

  /** A write with an idempotency key of the caller's choice. */
  public Answer write(String method, String path, Object body, String key) {
    return send(json(method, path, body, key), method + " " + path);
  }

  private HttpRequest.Builder json(String method, String path, Object body, String key) {
    return written(method, path, BodyPublishers.ofString(JSON.writeValueAsString(body)))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key);
  }

  /** An answer that goes on until its server or the caller ends it. */
  InputStream stream(String path, String lastEventId) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at.apply(path)).GET();
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    if (basic != null) {
      request.header("Authorization", basic);
    }
    try {
      HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("GET " + path + ": " + response.statusCode());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(path, e);
    }
  }

  /** Hands in a file as a browser's form does. */
  public Answer upload(String path, String fileName, byte[] content, Map<String, String> fields) {
    String boundary = "sixfold" + UUID.randomUUID();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            body.writeBytes(
                ("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, name, value))
                    .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                    .formatted(boundary, fileName)
                + "Content-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
    return send(
        written("POST", path, BodyPublishers.ofByteArray(body.toByteArray()))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary),
        "POST " + path);
  }

  private HttpRequest.Builder written(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at.apply(path)).method(method, body);
    if (basic == null) {
      request.header("X-XSRF-TOKEN", xsrfToken());
    }
    return request;
  }

  /** Any GET sets the token; the page sends it back with each write. */
  private String xsrfToken() {
    return cookie()
        .orElseGet(
            () -> {
              get("/api/me");
              return cookie().orElse("");
            });
  }

  private Optional<String> cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Answer send(HttpRequest.Builder request, String call) {
    if (basic != null) {
      request.header("Authorization", basic);
    }
    try {
      HttpResponse<String> response =
          http.send(
              request.timeout(Duration.ofMinutes(5)).build(),
              BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(call, response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(call, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(call, e);
    }
  }
}
