package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sixfold.modeling.ReleaseAside.utc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sixfold.audit.AuditTrail;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HeldCases;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Running cases go to another release for good: five first, then all, and back again. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class MigrationHttpTest {

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final String MODEL =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_moving"
          targetNamespace="https://sixfold.example/test">
        <bpmn:process id="KEY" name="迁移" isExecutable="true">
          <bpmn:startEvent id="startEvent_begun" />
          <bpmn:sequenceFlow id="flow_begun" sourceRef="startEvent_begun" targetRef="userTask_call" />
          <bpmn:userTask id="userTask_call" name="打电话">
            <bpmn:extensionElements><camunda:properties>
              <camunda:property name="kind" value="KEY-call" />
              <camunda:property name="role" value="GRID_MEMBER" />
            </camunda:properties></bpmn:extensionElements>
          </bpmn:userTask>
          <bpmn:sequenceFlow id="flow_called" sourceRef="userTask_call" targetRef="endEvent_over" />
          <bpmn:endEvent id="endEvent_over" name="已结束" />
        </bpmn:process>
      </bpmn:definitions>
      """;

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired HeldCases held;
  @Autowired JdbcTemplate jdbc;
  @Autowired DataSource dataSource;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired MigrationMoving moving;
  @Autowired AuditTrail trail;
  @Autowired SixfoldClock clock;

  final List<String> cases = new ArrayList<>();
  String key;
  HttpClient author;
  HttpClient second;

  @BeforeEach
  void designers() {
    town.people(
        "migration-author,设计员甲,DESIGNER," + SmallTown.SUBDISTRICT,
        "migration-second,设计员乙,DESIGNER," + SmallTown.SUBDISTRICT);
    author = clients.basic("migration-author", SmallTown.PASSWORD);
    second = clients.basic("migration-second", SmallTown.PASSWORD);
    key = "test-moving" + NEXT.incrementAndGet();
    deploy(9101, MODEL);
  }

  @AfterEach
  void nothingIsLeft() {
    jdbc.update("delete from model_release where release_no in (9101, 9102)");
    jdbc.update("delete from model_migration_case");
    jdbc.update("delete from model_migration");
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(key)
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
  }

  private void deploy(int release, String model) {
    ReleaseAside.deploy(repository, jdbc, key, release, model, clock.now());
  }

  private void begin(int people) {
    String first =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(key)
            .processDefinitionVersion(1)
            .singleResult()
            .getId();
    for (int i = 0; i < people; i++) {
      String id = held.isolatedUntil(clock.now().plus(Duration.ofDays(3)));
      cases.add(id);
      runtime.startProcessInstanceById(first, id);
    }
    jdbc.update(
        "update work_item set due_at = ?, sort_due = ?, warn_at = ?, next_escalation_at = ?"
            + " where kind = ?",
        utc(Instant.parse("2041-01-01T08:00:00Z")),
        utc(Instant.parse("2041-01-01T08:00:00Z")),
        utc(Instant.parse("2041-01-01T07:00:00Z")),
        utc(Instant.parse("2041-01-01T09:00:00Z")),
        key + "-call");
  }

  private Answer propose(Map<String, String> mapping) {
    return author.post(
        "/api/models/" + key + "/migration",
        Map.of("from", 9101, "to", 9102, "mapping", mapping, "note", "新版打电话"));
  }

  private String proposed(Map<String, String> mapping) {
    Answer proposal = propose(mapping);
    assertThat(proposal.status()).as(proposal.raw().body()).isEqualTo(201);
    return proposal.body().path("id").asString();
  }

  private String approved(Map<String, String> mapping) {
    String id = proposed(mapping);
    assertThat(decide(second, id, "approve").status()).isEqualTo(200);
    return id;
  }

  private static Answer decide(HttpClient who, String id, String word) {
    return who.post("/api/migrations/" + id + "/" + word, Map.of("note", "看过"));
  }

  private JsonNode seen(String id) {
    return author.get("/api/migrations/" + id).body();
  }

  private JsonNode cases(String id, String state) {
    return author.get("/api/migrations/" + id + "/cases?state=" + state).body().path("items");
  }

  private static String state(Answer answer) {
    return answer.body().path("state").asString();
  }

  /** Waiting, moved, stayed, ended, reversed. */
  private static List<Integer> counts(JsonNode migration) {
    JsonNode counts = migration.path("counts");
    return List.of(
        counts.path("waiting").asInt(),
        counts.path("moved").asInt(),
        counts.path("stayed").asInt(),
        counts.path("ended").asInt(),
        counts.path("reversed").asInt());
  }

  /** What people and the engine have of these cases, the deployment aside. */
  private List<Map<String, Object>> waits() {
    return jdbc.queryForList(
        "select t.ID_, t.TASK_DEF_KEY_, t.NAME_, w.kind, w.title, w.task_role, w.assignee,"
            + " w.warn_at, w.due_at, w.sort_due, w.level_no, w.next_escalation_at, w.item_state"
            + " from ACT_RU_TASK t join work_item w on w.id = t.ID_"
            + " join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_ where d.KEY_ = ? order by t.ID_",
        key);
  }

  private int under(int release) {
    return jdbc.queryForObject(
        "select count(*) from ACT_RU_TASK t join work_item w on w.id = t.ID_"
            + " join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_"
            + " join model_release r on r.deployment_id = d.DEPLOYMENT_ID_"
            + " and r.deployment_id = w.deployment_id where d.KEY_ = ? and r.release_no = ?",
        Integer.class,
        key,
        release);
  }

  private List<String> audited(String subject) {
    return jdbc.queryForList(
        "select action from audit_entry where subject = ? order by seq", String.class, subject);
  }

  private void run() {
    moving.runDue(clock.now().plusSeconds(1));
  }

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
