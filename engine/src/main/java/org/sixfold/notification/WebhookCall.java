package org.sixfold.notification;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.sixfold.notification.NoticeChannel.NotTaken;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One call of a webhook: no redirect is followed, nothing is waited for longer than seconds, and
 * the address, which holds a secret, is named nowhere.
 */
@Component
class WebhookCall {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final int LONGEST_ANSWER = 65_536;

  private final JsonMapper json;
  private final HttpClient http =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  WebhookCall(JsonMapper json) {
    this.json = json;
  }

  /**
   * Posts a message as JSON.
   *
   * @param key the same for the same message; a relay of one's own may tell repetitions by it
   * @throws NotTaken unless the answer is 200 with {@code errcode} 0
   */
  void post(URI address, String key, Object message) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(ANSWER)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("X-Sixfold-Key", key)
            .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(message)))
            .build();
    try {
      HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        check(answer.statusCode(), body.readNBytes(LONGEST_ANSWER));
      }
    } catch (IOException e) {
      throw new NotTaken(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotTaken("interrupted");
    }
  }

  private void check(int status, byte[] body) {
    if (status != 200) {
      throw new NotTaken("http " + status);
    }
    try {
      JsonNode errcode = json.readTree(body).path("errcode");
      if (!errcode.isNumber() || errcode.asInt() != 0) {
        throw new NotTaken("errcode " + errcode.asInt(-1));
      }
    } catch (JacksonException e) {
      throw new NotTaken("no json");
    }
  }
}
