package org.sixfold.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.cluster.Cluster;
import org.sixfold.notification.Notifications;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class LiveHttpTest {

  private static final String NOTICES = "event:notices";
  private static final String TASKS = "event:tasks";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired Notifications notifications;
  @Autowired LiveEvents live;
  @Autowired Cluster cluster;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;

  HttpClient cadre;

  @BeforeEach
  void people() {
    town.people(
        "live-vc,村干部,VILLAGE_CADRE," + SmallTown.GRID, "live-dr,医生,DOCTOR," + SmallTown.OTHER_GRID);
    jdbc.update("delete from notice where username like 'live-%'");
    jdbc.update("delete from outbox_mail where username like 'live-%'");
    cadre = clients.basic("live-vc", SmallTown.PASSWORD);
  }

  private void queue(String key, String username) {
    notifications.queue(
        key,
        username,
        "task-escalated",
        Map.of("title", "电话核查", "level", 2, "taskId", "t-1", "caseId", "c-" + key));
  }

  /** A stream that has said what it begins with. */
  private Stream opened(HttpClient client) {
    Stream stream = Stream.open(client);
    String first = stream.awaitLine(NOTICES);
    if (!first.contains(TASKS)) {
      stream.awaitLine(TASKS);
    }
    return stream;
  }

  @Test
  void whoConnectsIsToldToLookSinceNobodyKnowsWhatTheyMissed() {
    try (Stream stream = opened(cadre)) {
      assertThat(stream.answer().statusCode()).isEqualTo(200);
      assertThat(stream.answer().headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/event-stream");
      assertThat(stream.answer().headers().firstValue("Cache-Control").orElseThrow())
          .contains("no-store");
    }
  }

  @Test
  void aNoticeIsToldOnceItIsCommittedToItsReceiverAlone() {
    HttpClient doctor = clients.basic("live-dr", SmallTown.PASSWORD);
    try (Stream mine = opened(cadre);
        Stream others = opened(doctor)) {
      transaction.executeWithoutResult(
          status -> {
            queue("live-rolled-back", "live-dr");
            status.setRollbackOnly();
          });
      transaction.executeWithoutResult(status -> queue("live-1", "live-vc"));

      String heard = mine.awaitLine(NOTICES);

      assertThat(heard).doesNotContain("c-live-1").doesNotContain("live-vc").doesNotContain(TASKS);
      live.tell(LiveEvent.to(LiveEvent.Kind.TASKS, "live-dr"));
      assertThat(others.awaitLine(TASKS)).doesNotContain(NOTICES);
    }
  }

  @Test
  void whatAnotherNodeTellsArrivesToo() {
    try (Stream stream = opened(cadre)) {
      cluster.publish(
          LiveEvents.TOPIC,
          "[{\"kind\":\"TASKS\",\"username\":null,\"role\":\"VILLAGE_CADRE\",\"gridPath\":\""
              + gridPath()
              + "\"}]");

      stream.awaitLine(TASKS);
    }
  }

  private String gridPath() {
    return jdbc.queryForObject(
        "select path from grid where code = ?", String.class, SmallTown.GRID);
  }

  @Test
  void nobodyUnknownListens() {
    assertThat(clients.anonymous().get("/api/live").status()).isEqualTo(401);
  }

  @Test
  void aStreamEndsWithItsSession() {
    HttpClient browser = clients.anonymous();
    browser.signIn("live-vc", SmallTown.PASSWORD);
    try (Stream stream = opened(browser)) {
      browser.delete("/api/session");

      stream.awaitLine(Stream.END);
    }
  }

  @Test
  void morePagesThanABrowserCanHoldAskInstead() {
    town.people("live-many,多页,VILLAGE_CADRE," + SmallTown.GRID);
    HttpClient many = clients.basic("live-many", SmallTown.PASSWORD);
    List<Stream> open = new ArrayList<>();
    try {
      for (int i = 0; i < LiveStreams.MOST_OF_A_USER; i++) {
        open.add(Stream.open(many));
      }
      HttpClient.Answer refused = many.get("/api/live");

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).isNotNull();
    } finally {
      open.forEach(Stream::close);
    }
  }
}
