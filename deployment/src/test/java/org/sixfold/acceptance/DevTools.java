package org.sixfold.acceptance;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands to one page of Chromium over the DevTools protocol. */
final class DevTools implements WebSocket.Listener {

  private static final JsonMapper JSON = new JsonMapper();

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private final WebSocket socket;

  DevTools(URI page) {
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, this).join();
  }

  /** Hears of an event; whoever listens must not wait for an answer. */
  void on(String event, Consumer<JsonNode> listener) {
    listeners.put(event, listener);
  }

  /** Sends one command; what comes of it is nobody's concern. */
  void tell(String method, Map<String, ?> parameters) {
    begin(method, parameters);
  }

  /** Sends one command and waits for its result. */
  JsonNode send(String method, Map<String, ?> parameters) {
    CompletableFuture<JsonNode> answer = begin(method, parameters);
    try {
      JsonNode result = answer.get(60, TimeUnit.SECONDS);
      if (result.has("error")) {
        throw new IllegalStateException(method + ": " + result.path("error"));
      }
      return result.path("result");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method, e);
    }
  }

  /** One at a time: the socket takes no second text before it has the first. */
  private synchronized CompletableFuture<JsonNode> begin(String method, Map<String, ?> parameters) {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket
        .sendText(
            JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
        .join();
    return answer;
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      JsonNode whole = JSON.readTree(message.toString());
      message.setLength(0);
      CompletableFuture<JsonNode> answer = waiting.remove(whole.path("id").asInt(-1));
      if (answer != null) {
        answer.complete(whole);
      }
      Consumer<JsonNode> listener = listeners.get(whole.path("method").asString(""));
      if (listener != null) {
        listener.accept(whole.path("params"));
      }
    }
    webSocket.request(1);
    return null;
  }
}
