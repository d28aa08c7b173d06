package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sixfold.simulation.Tables;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.Pause;
import org.sixfold.testsupport.product.PhoneChecks;
import tools.jackson.databind.JsonNode;

/**
 * Two nodes move running cases to another release, and one of them loses its power in the middle:
 * the other one goes on. Nobody is lost or moved twice, everybody keeps what there is to do and by
 * when. All of it is told by SQL that shares nothing with the product.
 *
 * <p>{@code -Dsixfold.migration.cases=5000} moves as many as a sub-district has on its worst day.
 */
@OnRealMySql
class MigrationKilledHalfWayIT {

  private static final int CASES = Integer.getInteger("sixfold.migration.cases", 1_000);

  /** In the midst of a look of 500, so that both nodes are at work. */
  private static final int KILLED_AFTER = CASES / 2 - 100;

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final String KEY = "case-verification";
  private static final String CALL = "userTask_checkByPhone";
  private static final String NEW_CALL = "userTask_callPerson";

  private static final String STAND_IN =
      "select concat(t.TASK_DEF_KEY_, ' ', r.release_no), count(*) from ACT_RU_TASK t"
          + " join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_"
          + " join model_release r on r.deployment_id = d.DEPLOYMENT_ID_"
          + " group by t.TASK_DEF_KEY_, r.release_no";

  private static TwoNodes nodes;
  private static Tables tables;
  private static Client author;
  private static Client second;

  @BeforeAll
  static void twoNodesAndACrowd() {
    Database database = Database.mySql();
    tables = new Tables(database);
    nodes = TwoNodes.start(database);
    Client room = Client.signedIn(nodes.here(), "command-1");
    author = Client.signedIn(nodes.there(), "designer-1");
    second = Client.signedIn(nodes.there(), "designer-2");
    ListFile list = new ListFile();
    for (int i = 0; i < CASES; i++) {
      list.person("王安宁", i, "永康市东城街道五金城社区华夏弄%d号".formatted(i + 1));
    }
    String id =
        Lists.send(room, list, now(room).substring(0, 10)).expect(202).path("id").asString();
    Lists.awaitDone(room, id);
    Balance.assertOpened(nodes.here(), CASES);
  }

  @AfterAll
  static void end() {
    nodes.close();
  }

  private static String now(Client room) {
    return room.get("/api/board").expect(200).path("asOf").asString();
  }

  private static int inForce() {
    return author.get("/api/models").expect(200).path("release").path("n").asInt();
  }

  /** The first step of every case gets another id, and so another place. */
  private static int releasedWithAnotherFirstStep() {
    String draft =
        author.post("/api/drafts", Map.of("title", "电话核实改名")).expect(201).path("id").asString();
    String path = "/api/drafts/" + draft + "/files/" + KEY + ".bpmn";
    JsonNode file = author.get(path).expect(200);
    String content = file.path("content").asString();
    author
        .putAt(
            file.path("revision").asInt(), path, Map.of("content", content.replace(CALL, NEW_CALL)))
        .expect(200);
    JsonNode proposed =
        author.post("/api/models", Map.of("draft", draft, "note", "电话核实改名")).expect(201);
    int n = proposed.path("n").asInt();
    second.post("/api/releases/" + n + "/approve", Map.of("note", "看过")).expect(200);
    return n;
  }

  private static JsonNode seen(String id) {
    return author.get("/api/migrations/" + id).expect(200);
  }

  private static int moved(String id) {
    return seen(id).path("counts").path("moved").asInt();
  }

  private static void awaitState(String id, String state) {
    Pause.until(LIMIT, state, () -> seen(id).path("state").asString().equals(state));
  }

  @Test
  void theOtherNodeGoesOnAndNobodyIsLostOrMovedTwice() {
    int from = inForce();
    int to = releasedWithAnotherFirstStep();
    MovedCases before = MovedCases.now(tables);
    assertThat(before.tasks()).hasSize(CASES);
    String id =
        author
            .post(
                "/api/models/" + KEY + "/migration",
                Map.of("from", from, "to", to, "mapping", Map.of(CALL, NEW_CALL), "note", "换版"))
            .expect(201)
            .path("id")
            .asString();
    second.post("/api/migrations/" + id + "/approve", Map.of()).expect(200);
    awaitState(id, "CANARY_DONE");
    assertThat(moved(id)).isEqualTo(5);
    second.post("/api/migrations/" + id + "/continue", Map.of()).expect(200);
    Instant began = Instant.now();

    Pause.until(LIMIT, "half of them", () -> moved(id) >= KILLED_AFTER);
    nodes.here().kill();
    int movedByThen = moved(id);
    assertThat(movedByThen).as("killed too late").isLessThan(CASES * 3 / 4);
    Instant killed = Instant.now();
    MovedCases.assertWhole(tables);
    awaitState(id, "DONE");

    System.out.printf(
        "%d cases: %d moved by two nodes in %d ms, the other %d by one in %d ms%n",
        CASES,
        movedByThen,
        Duration.between(began, killed).toMillis(),
        CASES - movedByThen,
        Duration.between(killed, Instant.now()).toMillis());
    assertThat(moved(id)).isEqualTo(CASES);
    assertThat(tables.counts(STAND_IN))
        .containsExactly(Map.entry(NEW_CALL + " " + to, (long) CASES));
    Client room = Client.signedIn(nodes.there(), "command-1");
    before.assertKept(tables, CASES, now(room));
    Balance.assertOpened(nodes.there(), CASES);
    theirWorkGoesOn(room);
  }

  private static void theirWorkGoesOn(Client room) {
    Map.Entry<String, List<String>> somebody =
        PhoneChecks.byMember(room).entrySet().iterator().next();
    Client member = Client.signedIn(nodes.there(), somebody.getKey());
    PhoneChecks.notConcerned(member, somebody.getValue().get(0), now(room)).expect(200);
  }
}
