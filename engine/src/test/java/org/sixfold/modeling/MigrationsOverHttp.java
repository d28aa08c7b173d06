package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sixfold.modeling.ReleaseAside.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sixfold.audit.AuditTrail;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.HeldCases;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Running cases of a small model of their own, and two designers who move them. */
abstract class MigrationsOverHttp {

  private static final AtomicInteger NEXT = new AtomicInteger();
  static final String MODEL =
      CallModel.named(
          "迁移",
          """
              <bpmn:sequenceFlow id="flow_called" sourceRef="userTask_call" targetRef="endEvent_over" />
              <bpmn:endEvent id="endEvent_over" name="已结束" />
          """);

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
    jdbc.update("delete from model_migration_case");
    jdbc.update("delete from model_migration");
    ReleaseAside.forget(runtime, jdbc, key);
  }

  /** The second of them is in force. */
  void deploy(int release, String model) {
    ReleaseAside.deploy(repository, jdbc, key, release, model, clock.now());
    if (release == 9102) {
      inForce(9102, true);
    }
  }

  void inForce(int release, boolean is) {
    jdbc.update(
        "update model_release set release_state = ? where release_no = ?",
        is ? "RELEASED" : "REJECTED",
        release);
  }

  void begin(int people) {
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

  Answer propose(Map<String, String> mapping) {
    return author.post(
        "/api/models/" + key + "/migration",
        Map.of("from", 9101, "to", 9102, "mapping", mapping, "note", "新版打电话"));
  }

  String proposed(Map<String, String> mapping) {
    Answer proposal = propose(mapping);
    assertThat(proposal.status()).as(proposal.raw().body()).isEqualTo(201);
    return proposal.body().path("id").asString();
  }

  String approved(Map<String, String> mapping) {
    String id = proposed(mapping);
    assertThat(decide(second, id, "approve").status()).isEqualTo(200);
    return id;
  }

  static Answer decide(HttpClient who, String id, String word) {
    return who.post("/api/migrations/" + id + "/" + word, Map.of("note", "看过"));
  }

  JsonNode seen(String id) {
    return author.get("/api/migrations/" + id).body();
  }

  JsonNode cases(String id, String state) {
    return author.get("/api/migrations/" + id + "/cases?state=" + state).body().path("items");
  }

  static String state(Answer answer) {
    return answer.body().path("state").asString();
  }

  /** Waiting, moved, stayed, ended, reversed. */
  static List<Integer> counts(JsonNode migration) {
    JsonNode counts = migration.path("counts");
    return List.of(
        counts.path("waiting").asInt(),
        counts.path("moved").asInt(),
        counts.path("stayed").asInt(),
        counts.path("ended").asInt(),
        counts.path("reversed").asInt());
  }

  /** What people and the engine have of these cases, the deployment aside. */
  List<Map<String, Object>> waits() {
    return jdbc.queryForList(
        "select t.ID_, t.TASK_DEF_KEY_, t.NAME_, w.kind, w.title, w.task_role, w.assignee,"
            + " w.warn_at, w.due_at, w.sort_due, w.level_no, w.next_escalation_at, w.item_state"
            + " from ACT_RU_TASK t join work_item w on w.id = t.ID_"
            + " join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_ where d.KEY_ = ? order by t.ID_",
        key);
  }

  int under(int release) {
    return jdbc.queryForObject(
        "select count(*) from ACT_RU_TASK t join work_item w on w.id = t.ID_"
            + " join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_"
            + " join model_release r on r.deployment_id = d.DEPLOYMENT_ID_"
            + " and r.deployment_id = w.deployment_id where d.KEY_ = ? and r.release_no = ?",
        Integer.class,
        key,
        release);
  }

  List<String> audited(String subject) {
    return jdbc.queryForList(
        "select action from audit_entry where subject = ? order by seq", String.class, subject);
  }

  void run() {
    moving.runDue(clock.now().plusSeconds(1));
  }
}
