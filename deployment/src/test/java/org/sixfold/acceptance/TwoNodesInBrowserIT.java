package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.HeardEvents;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.PhoneChecks;
import org.sixfold.testsupport.product.RunningProduct;

/**
 * Two nodes on one database: who looks at the board of one sees at once what is done at the other,
 * and hears afterwards what happened while the own node was down.
 */
@OnRealMySql
@OnRealBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesInBrowserIT {

  private static final String STREAM = "/api/board/stream";
  private static final int PEOPLE = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Two seconds are promised; this machine also builds and runs other tests. */
  private static final Duration GATE = Duration.ofSeconds(6);

  private static final String WATCH =
      "window.changedAt = 0; window.look = () => document.querySelector('.key-numbers .num').innerText;"
          + " const before = look(); new MutationObserver(() => {"
          + " if (!window.changedAt && look() !== before) window.changedAt = Date.now();"
          + "}).observe(document.body, {subtree: true, childList: true, characterData: true}); before";

  private static TwoNodes nodes;
  private static RunningProduct here;
  private static RunningProduct there;
  private static Client room;
  private static Client member;
  private static final Deque<String> TASKS = new ArrayDeque<>();

  @BeforeAll
  static void twoNodes() {
    nodes = TwoNodes.start(Database.mySql());
    here = nodes.here();
    there = nodes.there();
    room = Client.signedIn(here, "command-1");
    ListFile list = new ListFile();
    for (int i = 0; i < PEOPLE; i++) {
      list.person("王安宁", 900 + i, "永康市东城街道五金城社区华夏弄%d号".formatted(i + 1));
    }
    Lists.handIn(room, list, now(room).substring(0, 10));
    Map.Entry<String, List<String>> busiest =
        PhoneChecks.byMember(room).entrySet().stream()
            .max(Map.Entry.comparingByValue((a, b) -> a.size() - b.size()))
            .orElseThrow();
    member = Client.signedIn(here, busiest.getKey());
    TASKS.addAll(busiest.getValue());
  }

  @AfterAll
  static void end() {
    nodes.close();
  }

  /** Completes the next phone check at the first node. */
  private static String completeHere() {
    String task = TASKS.removeFirst();
    PhoneChecks.notConcerned(member, task, now(room)).expect(200);
    return task;
  }

  private static String now(Client supervisor) {
    return supervisor.get("/api/board").expect(200).path("asOf").asString();
  }

  private static long open(RunningProduct node) {
    return Client.signedIn(node, "command-1")
        .get("/api/board")
        .expect(200)
        .path("tasks")
        .path("open")
        .asLong();
  }

  @Test
  @Order(1)
  void boardsOfTheOtherNodeShowItWithinTwoSeconds() {
    try (Browser board = Browser.start()) {
      board.screen(1366, 900);
      board.signIn(there, "command-1");
      board.awaitText("总览");
      board.settle();
      long before = Long.parseLong(board.evaluate(WATCH).asString());

      completeHere();
      long done = System.currentTimeMillis();
      board.await("window.changedAt > 0");

      long millis = board.evaluate("window.changedAt").asLong() - done;
      System.out.println("on the other node's screen after " + millis + " ms");
      assertThat(Duration.ofMillis(millis)).isLessThan(GATE);
      assertThat(Long.parseLong(board.evaluate("look()").asString())).isEqualTo(before - 1);
    }
  }

  @Test
  @Order(2)
  void figuresAreTheSameOnBothNodesAtOnceAfterTheNews() {
    try (HeardEvents events = HeardEvents.of(Client.signedIn(there, "command-1"), STREAM, null)) {
      events.await(one -> one.name().equals("board"), PATIENCE).orElseThrow();
      long before = open(there);

      String task = completeHere();

      events.await(one -> one.data().contains(task), PATIENCE).orElseThrow();
      assertThat(open(there)).isEqualTo(before - 1).isEqualTo(open(here));
    }
  }

  @Test
  @Order(3)
  void whatHappenedWhileTheOwnNodeWasDownIsHeardAfterwards() {
    String heard;
    try (HeardEvents events = HeardEvents.of(Client.signedIn(there, "command-1"), STREAM, null)) {
      String task = completeHere();
      events.await(one -> one.data().contains(task), PATIENCE).orElseThrow();
      heard = events.lastId();
    }
    there.kill();
    List<String> missed = List.of(completeHere(), completeHere(), completeHere());
    there.start();

    try (HeardEvents events = HeardEvents.of(Client.signedIn(there, "command-1"), STREAM, heard)) {
      for (String task : missed) {
        assertThat(events.await(one -> one.data().contains(task), PATIENCE)).as(task).isPresent();
      }
      assertThat(open(there)).isEqualTo(open(here));
      // The other node goes on telling the one that came back.
      String next = completeHere();
      assertThat(events.await(one -> one.data().contains(next), PATIENCE)).isPresent();
    }
  }
}
