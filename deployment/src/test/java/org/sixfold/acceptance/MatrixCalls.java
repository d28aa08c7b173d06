package org.sixfold.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sends the calls of the matrix about one person, as whoever is wanted. */
final class MatrixCalls {

  private static final String BOUNDARY = "sixfold-matrix";

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final Map<String, String> subject;

  /**
   * @param subject what stands for the names in braces of paths and bodies
   */
  MatrixCalls(int port, Map<String, String> subject) {
    this.port = port;
    this.subject = subject;
  }

  HttpResponse<String> as(String username, MatrixLine line) {
    return send(request(line).header("Authorization", basic(username, MatrixPeople.PASSWORD)));
  }

  HttpResponse<String> anonymously(MatrixLine line) {
    return send(request(line));
  }

  /** The cookie of a new session. */
  String signIn(String username, String password) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(at("/api/session"))
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"username\":\"%s\",\"password\":\"%s\"}"
                            .formatted(username, password))));
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";")[0])
        .filter(cookie -> !cookie.startsWith("XSRF"))
        .findFirst()
        .orElseThrow();
  }

  HttpResponse<String> withoutToken(String session, MatrixLine line) {
    return send(request(line).header("Cookie", session));
  }

  /** What of the person an answer names that is not said in the call itself. */
  Optional<String> leaks(HttpResponse<String> answer) {
    String said = answer.request().uri().toString();
    return subject.entrySet().stream()
        .filter(one -> one.getKey().startsWith("case") || one.getKey().startsWith("person"))
        .filter(one -> !said.contains(one.getValue()) && answer.body().contains(one.getValue()))
        .map(one -> " names " + one.getKey())
        .findFirst();
  }

  private HttpRequest.Builder request(MatrixLine line) {
    boolean query = line.body().startsWith("?");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path(line.path()) + (query ? filled(line.body()) : "")))
            .header("Idempotency-Key", UUID.randomUUID().toString());
    if (line.body().isEmpty() || query) {
      return request.method(line.method(), BodyPublishers.noBody());
    }
    boolean file = line.body().startsWith("file");
    return request
        .header(
            "Content-Type", file ? "multipart/form-data; boundary=" + BOUNDARY : "application/json")
        .method(line.method(), BodyPublishers.ofString(filled(file ? multipart() : line.body())));
  }

  private static String multipart() {
    return """
    --%1$s\r
    Content-Disposition: form-data; name="source"\r
    \r
    matrix\r
    --%1$s\r
    Content-Disposition: form-data; name="listDate"\r
    \r
    2021-12-11\r
    --%1$s\r
    Content-Disposition: form-data; name="taskId"\r
    \r
    {taskId}\r
    --%1$s\r
    Content-Disposition: form-data; name="file"; filename="a.txt"\r
    Content-Type: application/octet-stream\r
    \r
    nothing\r
    --%1$s--\r
    """
        .formatted(BOUNDARY);
  }

  /** Cases and tasks are the person's; any other id names nothing. */
  private String path(String pattern) {
    return filled(
            pattern
                .replace("/api/cases/{id}", "/api/cases/{caseId}")
                .replace("/api/tasks/{id}", "/api/tasks/{taskId}")
                .replace("{name}", "need.raised")
                .replace("{figure}/cases", "STATE/cases")
                .replace("{figure}/tasks", "OPEN/tasks")
                .replace("{code}/occupants", "{facility}/occupants")
                .replace("{row}", "1")
                .replace("{revision}", "1")
                .replace("{date}", "2021-01-01")
                .replace("{n}", "99"))
        .replaceAll("[{][a-zA-Z]+[}]", "nothing-1");
  }

  private String filled(String text) {
    String result = text.replace("{fresh}", UUID.randomUUID().toString());
    for (Map.Entry<String, String> one : subject.entrySet()) {
      result = result.replace("{" + one.getKey() + "}", one.getValue());
    }
    return result;
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static String basic(String username, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** A stream never ends: that it was opened says enough. */
  private static BodySubscriber<String> body(ResponseInfo answer) {
    boolean stream =
        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    return stream
        ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), MatrixCalls::leave)
        : BodySubscribers.ofString(StandardCharsets.UTF_8);
  }

  private static String leave(InputStream stream) {
    try (stream) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), MatrixCalls::body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
