package org.sixfold.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What lies between a page and the server, with the faults of a stairwell. */
final class Connection {

  private static final String FAILURE =
      """
      {"status": 500, "code": "internal", "messages": {"zh": "服务器出错了", "en": "The server failed"}}\
      """;

  private static final String ANSWERS = "*/api/tasks/*/complete";

  private final DevTools page;
  private final AtomicInteger lost = new AtomicInteger();

  Connection(DevTools page) {
    this.page = page;
  }

  void cut() {
    offline(true);
  }

  void restore() {
    offline(false);
  }

  private void offline(boolean offline) {
    network(offline, 0, -1);
  }

  /** 1.6 Mbit/s, a processor four times slower, and no file of the page on the device. */
  void asOnASlowPhone() {
    network(false, 150, 200_000);
    page.send("Network.clearBrowserCache", Map.of());
    page.send("Network.setBypassServiceWorker", Map.of("bypass", true));
    page.send("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
  }

  private void network(boolean offline, int latencyMillis, int bytesASecond) {
    page.send("Network.enable", Map.of());
    page.send(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline",
            offline,
            "latency",
            latencyMillis,
            "downloadThroughput",
            bytesASecond,
            "uploadThroughput",
            bytesASecond));
  }

  /** The server applies the next completion, but the page never hears of it. */
  void loseTheNextAnswer() {
    intercept(false);
  }

  /** The same, before a server that takes every try for a new one: no two keys are alike. */
  void loseTheNextAnswerOfAServerThatForgetsKeys() {
    intercept(true);
  }

  /** From now on the server fails at such calls, as when a node dies under them. */
  void fail(String calls) {
    decide(
        calls,
        id ->
            page.tell(
                "Fetch.fulfillRequest",
                Map.of(
                    "requestId",
                    id,
                    "responseCode",
                    500,
                    "responseHeaders",
                    List.of(Map.of("name", "Content-Type", "value", "application/problem+json")),
                    "body",
                    Base64.getEncoder().encodeToString(FAILURE.getBytes(UTF_8)))));
  }

  /** From now on such calls wait for their answers. */
  void delay(String calls) {
    decide(calls, id -> {});
  }

  /** Everything is answered again, what waited too. */
  void heal() {
    page.send("Fetch.disable", Map.of());
  }

  private void decide(String calls, Consumer<String> decision) {
    page.on("Fetch.requestPaused", paused -> decision.accept(paused.path("requestId").asString()));
    page.send("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", calls))));
  }

  /** How many answers were lost. */
  int lost() {
    return lost.get();
  }

  private void intercept(boolean otherKeys) {
    page.on("Fetch.requestPaused", paused -> decide(paused, otherKeys));
    page.send(
        "Fetch.enable",
        Map.of(
            "patterns",
            List.of(
                Map.of("urlPattern", ANSWERS, "requestStage", "Request"),
                Map.of("urlPattern", ANSWERS, "requestStage", "Response"))));
  }

  private void decide(JsonNode paused, boolean otherKeys) {
    String id = paused.path("requestId").asString();
    boolean answered = paused.has("responseStatusCode");
    if (answered && lost.compareAndSet(0, 1)) {
      page.tell("Fetch.failRequest", Map.of("requestId", id, "errorReason", "ConnectionReset"));
    } else if (!answered && otherKeys) {
      page.tell(
          "Fetch.continueRequest",
          Map.of("requestId", id, "headers", withAnotherKey(paused.path("request"))));
    } else {
      page.tell("Fetch.continueRequest", Map.of("requestId", id));
    }
  }

  private static List<Map<String, String>> withAnotherKey(JsonNode request) {
    List<Map<String, String>> headers = new ArrayList<>();
    request
        .path("headers")
        .properties()
        .forEach(
            header -> {
              boolean key = header.getKey().equalsIgnoreCase("Idempotency-Key");
              String value = key ? UUID.randomUUID().toString() : header.getValue().asString();
              headers.add(Map.of("name", header.getKey(), "value", value));
            });
    return headers;
  }
}
