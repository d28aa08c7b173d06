package org.sixfold.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.cluster.Cluster;
import org.sixfold.shared.Ids;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@EngineTest
class BoardStreamHttpTest {

  private static final String BOARD = "event:board";
  private static final String TASK = "event:task";
  private static final String ESCALATION = "event:escalation";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired LiveLog log;
  @Autowired Cluster cluster;
  @Autowired JsonMapper json;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;

  HttpClient room;

  @BeforeEach
  void people() {
    town.people(
        "stream-room,指挥室,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "stream-gm,网格员,GRID_MEMBER," + SmallTown.OTHER_GRID);
    jdbc.update("delete from live_event");
    room = clients.basic("stream-room", SmallTown.PASSWORD);
  }

  private String path(String grid) {
    return jdbc.queryForObject("select path from grid where code = ?", String.class, grid);
  }

  /** A stream that has said with what it begins. */
  private static Stream opened(HttpClient client) {
    Stream stream = Stream.openBoard(client, null);
    stream.awaitLine(BOARD);
    return stream;
  }

  @Test
  void whoComesIsToldToLookAndFromWhichIdOn() {
    try (Stream stream = Stream.openBoard(room, null)) {
      stream.awaitLine(BOARD);

      assertThat(Ids.isId(stream.awaitId())).isTrue();
    }
  }

  @Test
  void whatIsCommittedIsToldToThoseOfTheGridAlone() {
    HttpClient elsewhere = clients.basic("stream-gm", SmallTown.PASSWORD);
    try (Stream mine = opened(room);
        Stream others = opened(elsewhere)) {
      transaction.executeWithoutResult(
          status -> {
            log.tell(Told.Kind.TASK, path(SmallTown.GRID), "rolled-back");
            status.setRollbackOnly();
          });
      transaction.executeWithoutResult(
          status -> log.tell(Told.Kind.TASK, path(SmallTown.GRID), "t-1"));

      assertThat(mine.awaitLine(TASK)).doesNotContain("rolled-back");
      assertThat(mine.awaitLine("data:{\"taskId\":\"t-1\"}")).contains("id:");
      log.tell(Told.Kind.ESCALATION, path(SmallTown.OTHER_GRID), "t-2");
      assertThat(others.awaitLine(ESCALATION)).doesNotContain(TASK);
      mine.awaitLine(ESCALATION);
    }
  }

  @Test
  void whoComesBackHearsWhatCameAfterTheLastHeard() {
    String heard;
    try (Stream stream = opened(room)) {
      log.tell(Told.Kind.TASK, path(SmallTown.GRID), "heard");
      stream.awaitLine(TASK);
      heard = stream.awaitId();
    }
    log.tell(Told.Kind.TASK, path(SmallTown.GRID), "missed");
    log.tell(Told.Kind.ESCALATION, path(SmallTown.GRID), "missed-too");
    log.write();

    try (Stream again = Stream.openBoard(room, heard)) {
      again.awaitLine("data:{\"taskId\":\"missed\"}");
      again.awaitLine("data:{\"taskId\":\"missed-too\"}");
    }
  }

  @Test
  void whoseIdNobodyKnowsLooksAtTheWholeBoard() {
    for (String unknown : List.of("nonsense", "0".repeat(18), "zzzzzzzzzzzzzzzzzz")) {
      try (Stream stream = Stream.openBoard(room, unknown)) {
        assertThat(stream.awaitLine(BOARD)).doesNotContain(TASK);
      }
    }
  }

  @Test
  void whatAnotherNodeTellsArrivesToo() {
    try (Stream stream = opened(room)) {
      Told told = new Told(Ids.next(), Told.Kind.TASK, path(SmallTown.GRID), "elsewhere");
      cluster.publish(LiveLog.TOPIC, json.writeValueAsString(List.of(told)));

      stream.awaitLine("data:{\"taskId\":\"elsewhere\"}");
    }
  }

  @Test
  void aFloodIsOneEvent() {
    try (Stream stream = opened(room)) {
      transaction.executeWithoutResult(
          status -> {
            for (int i = 0; i < 100; i++) {
              String grid = i % 2 == 0 ? SmallTown.GRID : SmallTown.OTHER_GRID;
              log.tell(Told.Kind.TASK, path(grid), "t-" + i);
            }
          });

      assertThat(stream.awaitLine(BOARD)).doesNotContain(TASK);
    }
    log.write();
    assertThat(jdbc.queryForList("select kind from live_event", String.class))
        .containsExactly("BOARD");
  }

  @Test
  void nobodyUnknownListens() {
    assertThat(clients.anonymous().get("/api/board/stream").status()).isEqualTo(401);
  }
}
