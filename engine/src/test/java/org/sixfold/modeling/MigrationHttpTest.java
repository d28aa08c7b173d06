package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sixfold.testsupport.EngineTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** Running cases go to another release for good: five first, then all, and back again. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class MigrationHttpTest extends MigrationsOverHttp {

  @Test
  void fiveMoveFirstThenAllAndAllGoBack() {
    begin(7);
    deploy(9102, MODEL);
    List<Map<String, Object>> before = waits();
    String id = approved(Map.of());
    assertThat(seen(id).path("total").asInt()).isEqualTo(7);

    run();
    assertThat(seen(id).path("state").asString()).isEqualTo("CANARY_DONE");
    assertThat(counts(seen(id))).containsExactly(2, 5, 0, 0, 0);
    assertThat(cases(id, "MOVED")).allMatch(one -> one.path("canary").asBoolean()).hasSize(5);
    assertThat(under(9102)).isEqualTo(5);
    run();
    assertThat(counts(seen(id))).as("somebody looks at them").containsExactly(2, 5, 0, 0, 0);

    assertThat(state(decide(author, id, "continue"))).isEqualTo("MOVING");
    assertThat(state(decide(author, id, "pause"))).isEqualTo("PAUSED");
    run();
    assertThat(under(9102)).isEqualTo(5);
    assertThat(state(decide(author, id, "resume"))).isEqualTo("MOVING");
    run();
    assertThat(seen(id).path("state").asString()).isEqualTo("DONE");
    assertThat(counts(seen(id))).containsExactly(0, 7, 0, 0, 0);
    assertThat(under(9102)).isEqualTo(7);
    assertThat(waits()).as("tasks and deadlines").isEqualTo(before);

    assertThat(state(decide(second, id, "reverse"))).isEqualTo("REVERSING");
    run();
    assertThat(seen(id).path("state").asString()).isEqualTo("REVERSED");
    assertThat(counts(seen(id))).containsExactly(0, 0, 0, 0, 7);
    assertThat(under(9101)).isEqualTo(7);
    assertThat(waits()).isEqualTo(before);
    assertThat(cases)
        .allSatisfy(
            one -> assertThat(audited(one)).containsExactly("case.migrated", "case.migratedBack"));
    assertThat(audited("migration:" + id))
        .containsExactly(
            "migration.proposed",
            "migration.approved",
            "migration.continued",
            "migration.paused",
            "migration.resumed",
            "migration.reversed");
    assertThat(trail.verify().broken()).isEmpty();
  }

  @Test
  void nobodyApprovesTheirOwnAndOneIsUnderWayAtATime() {
    begin(1);
    deploy(9102, MODEL);
    String id = proposed(Map.of());

    assertThat(propose(Map.of()).code()).isEqualTo("migration.underWay");
    assertThat(decide(author, id, "approve").code()).isEqualTo("migration.secondPerson");
    assertThat(decide(author, id, "continue").code()).isEqualTo("migration.notInState");
    assertThat(state(decide(author, id, "reject"))).isEqualTo("REJECTED");
    run();
    assertThat(under(9101)).as("nothing has moved").isEqualTo(1);

    String again = proposed(Map.of());
    JsonNode listed = author.get("/api/migrations?key=" + key).body().path("items");
    assertThat(listed).extracting(one -> one.path("id").asString()).containsExactly(again, id);
  }

  @Test
  void whatCannotBeProposedIsTold() {
    deploy(9102, MODEL);
    assertThat(propose(Map.of()).code()).isEqualTo("migration.nothingToMove");
    begin(1);
    String path = "/api/models/" + key + "/migration";
    assertThat(author.post(path, Map.of("from", 9101, "to", 9109, "note", "x")).code())
        .isEqualTo("migration.releaseUnknown");
    assertThat(author.post(path, Map.of("from", 9101, "to", 9102)).code())
        .isEqualTo("migration.invalid");
    assertThat(author.get("/api/migrations/none").code()).isEqualTo("migration.unknown");
    assertThat(author.get("/api/migrations/none/cases").code()).isEqualTo("migration.unknown");
  }

  @Test
  void aTaskOfAnotherKindFollowsItsModel(CapturedOutput log) {
    begin(1);
    jdbc.update("update work_item set level_no = 1 where kind = ?", key + "-call");
    deploy(
        9102,
        MODEL
            .replace("userTask_call", "userTask_visit")
            .replace("打电话", "上门")
            .replace("KEY-call", "KEY-visit")
            .replace("GRID_MEMBER", "VILLAGE_CADRE"));
    Map<String, Object> before = waits().get(0);

    String stuck = approved(Map.of());
    run();
    assertThat(counts(seen(stuck))).containsExactly(0, 0, 1, 0, 0);
    assertThat(cases(stuck, "STAYED").get(0).path("obstacles").get(0).toString())
        .isEqualTo("{\"code\":\"migration.elementGone\",\"element\":\"userTask_call\"}");
    assertThat(waits()).as("it stays as it was").containsExactly(before);
    assertThat(log.getAll()).containsOnlyOnce("migration.elementGone userTask_call");
    decide(author, stuck, "continue");
    run();

    String id = approved(Map.of("userTask_call", "userTask_visit"));
    run();
    assertThat(counts(seen(id))).containsExactly(0, 1, 0, 0, 0);
    Map<String, Object> now = waits().get(0);
    assertThat(now.get("ID_")).isEqualTo(before.get("ID_"));
    assertThat(now.get("NAME_")).isEqualTo("上门");
    assertThat(now.get("title")).isEqualTo("上门");
    assertThat(now.get("kind")).isEqualTo(key + "-visit");
    assertThat(now.get("task_role")).isEqualTo("VILLAGE_CADRE");
    assertThat(now.get("due_at")).as("the other kind has no deadline").isNull();
    assertThat(now.get("level_no")).as("what was raised stays raised").isEqualTo(1);

    decide(author, id, "reverse");
    run();
    assertThat(waits().get(0).get("kind")).isEqualTo(key + "-call");
    assertThat(waits().get(0).get("TASK_DEF_KEY_")).isEqualTo("userTask_call");
  }

  @Test
  void aCaseSomebodyWorksOnIsTriedAgainAndAnEndedOneIsNamed() throws SQLException {
    begin(2);
    deploy(9102, MODEL);
    String task =
        jdbc.queryForObject(
            "select id from work_item where case_id = ?", String.class, cases.get(0));
    String id = approved(Map.of());
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(cases.get(1))
        .list()
        .forEach(one -> runtime.deleteProcessInstance(one.getId(), "test"));
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select id from work_item where id = '" + task + "' for update");
      run();
      assertThat(counts(seen(id))).containsExactly(1, 0, 0, 1, 0);
      assertThat(seen(id).path("state").asString()).isEqualTo("CANARY");
      other.rollback();
    }
    run();
    assertThat(counts(seen(id))).as("not at once").containsExactly(1, 0, 0, 1, 0);
    moving.runDue(clock.now().plusSeconds(10));
    assertThat(counts(seen(id))).containsExactly(0, 1, 0, 1, 0);
    assertThat(audited(cases.get(0))).containsExactly("case.migrated");
  }

  @Test
  void twoNodesMoveEachCaseOnce() {
    begin(40);
    deploy(9102, MODEL);
    String id = approved(Map.of());
    run();
    decide(author, id, "continue");

    CompletableFuture<Void> one = CompletableFuture.runAsync(this::run);
    CompletableFuture<Void> other = CompletableFuture.runAsync(this::run);
    CompletableFuture.allOf(one, other).join();
    moving.runDue(clock.now().plusSeconds(60));

    assertThat(counts(seen(id))).containsExactly(0, 40, 0, 0, 0);
    assertThat(seen(id).path("state").asString()).isEqualTo("DONE");
    assertThat(cases)
        .allSatisfy(moved -> assertThat(audited(moved)).containsExactly("case.migrated"));
  }

  @Test
  void whoComesToTheOldReleaseMeanwhileFollows() {
    begin(1);
    deploy(9102, MODEL);
    String id = approved(Map.of());
    run();
    begin(1);
    decide(author, id, "continue");
    run();
    run();
    assertThat(counts(seen(id))).containsExactly(0, 2, 0, 0, 0);
    assertThat(seen(id).path("state").asString()).isEqualTo("DONE");
  }
}
