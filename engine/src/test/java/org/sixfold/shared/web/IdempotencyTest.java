package org.sixfold.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.audit.AuditTrail;
import org.sixfold.shared.KeptAnswer;
import org.sixfold.shared.KeptAnswers;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class IdempotencyTest {

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired AuditTrail trail;
  @Autowired KeptAnswers kept;

  private HttpClient client;

  @BeforeEach
  void signIn() {
    town.people(
        "idem-gm,网格员,GRID_MEMBER," + SmallTown.GRID,
        "idem-other,网格员,GRID_MEMBER," + SmallTown.GRID);
    client = clients.basic("idem-gm", SmallTown.PASSWORD);
  }

  @Test
  void theSameKeyGivesTheSameAnswerAndAppliesOnce() {
    Answer first = write("/api/try/notes/idem-1", Map.of("text", "七"), "key-1");
    Answer again = write("/api/try/notes/idem-1", Map.of("text", "七"), "key-1");
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.raw().body()).isEqualTo(first.raw().body());
    assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    assertThat(changes("idem-1")).isEqualTo(1);
  }

  @Test
  void aKeyIsOfOneUserAndPath() {
    write("/api/try/notes/idem-2", Map.of("text", "七"), "key-2");
    write("/api/try/notes/idem-2b", Map.of("text", "七"), "key-2");
    clients
        .basic("idem-other", SmallTown.PASSWORD)
        .send(
            "POST",
            "/api/try/notes/idem-2",
            Map.of("text", "七"),
            Map.of("Idempotency-Key", "key-2"));
    assertThat(changes("idem-2")).isEqualTo(2);
    assertThat(changes("idem-2b")).isEqualTo(1);
  }

  @Test
  void anotherBodyIsRefused() {
    write("/api/try/notes/idem-3", Map.of("text", "七"), "key-3");
    Answer reused = write("/api/try/notes/idem-3", Map.of("text", "八"), "key-3");
    assertThat(reused.status()).isEqualTo(422);
    assertThat(reused.code()).isEqualTo("idempotency.keyReused");
    assertThat(changes("idem-3")).isEqualTo(1);
  }

  @Test
  void whileTheFirstOneRunsTheSecondIsToldToWait() throws Exception {
    TryOutController.started = new CountDownLatch(1);
    TryOutController.goOn = new CountDownLatch(1);
    CompletableFuture<Answer> first =
        CompletableFuture.supplyAsync(() -> write("/api/try/slow/idem-4", Map.of(), "key-4"));
    TryOutController.started.await();
    Answer second = write("/api/try/slow/idem-4", Map.of(), "key-4");
    TryOutController.goOn.countDown();
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.code()).isEqualTo("idempotency.inFlight");
    assertThat(second.header("Retry-After")).isEqualTo("1");
    assertThat(first.get().status()).isEqualTo(200);
    assertThat(changes("idem-4")).isEqualTo(1);
  }

  @Test
  void aRefusalIsRolledBackAndRepeated() {
    Answer first = write("/api/try/refused/idem-5", Map.of(), "key-5");
    Answer again = write("/api/try/refused/idem-5", Map.of(), "key-5");
    assertThat(first.code()).isEqualTo("test.refused");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.raw().body()).isEqualTo(first.raw().body());
    assertThat(changes("idem-5")).isZero();
  }

  @Test
  void aFailureIsNotStored() {
    Answer first = write("/api/try/broken/idem-6", Map.of(), "key-6");
    Answer again = write("/api/try/broken/idem-6", Map.of(), "key-6");
    assertThat(first.status()).isEqualTo(500);
    assertThat(again.body().path("errorId").asString())
        .isNotEqualTo(first.body().path("errorId").asString());
    assertThat(changes("idem-6")).isZero();
  }

  @Test
  void uploadsAreComparedByTheirContent() {
    byte[] file = "七\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    Map<String, String> key = Map.of("Idempotency-Key", "key-7");
    Answer first = client.upload("/api/try/files/idem-7", "list.csv", file, key);
    Answer again = client.upload("/api/try/files/idem-7", "list.csv", file, key);
    assertThat(first.body().path("size").asInt()).isEqualTo(file.length);
    assertThat(again.raw().body()).isEqualTo(first.raw().body());
    file[0]++;
    assertThat(client.upload("/api/try/files/idem-7", "list.csv", file, key).code())
        .isEqualTo("idempotency.keyReused");
    assertThat(changes("idem-7")).isEqualTo(1);
  }

  @Test
  void anAnswerIsForgottenWhenItsTimeIsOver() {
    Instant longAgo = Instant.parse("1990-01-01T00:00:00Z");
    kept.add(new KeptAnswer("idem-old", "body", longAgo, 200, null, null, null));
    kept.add(new KeptAnswer("idem-new", "body", longAgo.plusMillis(1), 200, null, null, null));

    kept.forgetBefore(longAgo.plusMillis(1));

    assertThat(kept.find("idem-old")).isEmpty();
    assertThat(kept.find("idem-new")).isPresent();
  }

  @Test
  void aMalformedKeyIsRefused() {
    assertThat(write("/api/try/notes/idem-8", Map.of("text", "七"), "k".repeat(201)).code())
        .isEqualTo("idempotency.keyInvalid");
  }

  private Answer write(String path, Object body, String key) {
    return client.send("POST", path, body, Map.of("Idempotency-Key", key));
  }

  private int changes(String subject) {
    return trail.of(subject, Paging.of(null, null)).items().size();
  }
}
