package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.sixfold.modeling.ReleaseAside.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HeldCases;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.sixfold.testsupport.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A model of which two releases run: who stands where, for how long, and what failed. */
@EngineTest
class RunningModelsTest {

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final String MODEL =
      CallModel.named(
          "运行",
          """
              <bpmn:sequenceFlow id="flow_called" sourceRef="userTask_call" targetRef="serviceTask_fail" />
              <bpmn:serviceTask id="serviceTask_fail" name="必然失败" camunda:asyncBefore="true"
                  camunda:delegateExpression="${failingDelegate}" />
              <bpmn:sequenceFlow id="flow_done" sourceRef="serviceTask_fail" targetRef="endEvent_never" />
              <bpmn:endEvent id="endEvent_never" name="不会到达" />
          """);

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired HeldCases held;
  @Autowired JdbcTemplate jdbc;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired RunningModels running;
  @Autowired SqlSessionFactory sessions;
  @Autowired SixfoldClock clock;

  final List<String> cases = new ArrayList<>();
  String key;
  String first;
  String second;
  HttpClient designer;
  HttpClient room;

  @BeforeEach
  void twoReleases() {
    town.people(
        "running-designer,设计员,DESIGNER," + SmallTown.SUBDISTRICT,
        "running-room,指挥室,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "running-elsewhere,指挥室,SUPERVISOR," + SmallTown.OTHER_GRID,
        "running-doctor,医生,DOCTOR," + SmallTown.SUBDISTRICT);
    designer = clients.basic("running-designer", SmallTown.PASSWORD);
    room = clients.basic("running-room", SmallTown.PASSWORD);
    key = "test-running" + NEXT.incrementAndGet();
    first = deployed(9001);
    second = deployed(9002);
  }

  @AfterEach
  void nothingIsLeft() {
    ReleaseAside.forget(runtime, jdbc, key);
  }

  private String deployed(int release) {
    String deployment =
        ReleaseAside.deploy(
            repository, jdbc, key, release, MODEL + "<!-- " + release + " -->", clock.now());
    return repository
        .createProcessDefinitionQuery()
        .deploymentId(deployment)
        .singleResult()
        .getId();
  }

  private String begin(String definition) {
    String id = held.isolatedUntil(clock.now().plus(Duration.ofDays(3)));
    cases.add(id);
    runtime.startProcessInstanceById(definition, id);
    return id;
  }

  /** The case's next step fails until nothing tries it any more. */
  private Job failed(String caseId) {
    tasks.complete(
        tasks.createTaskQuery().processInstanceBusinessKey(caseId).singleResult().getId());
    Job job = jobOf(caseId);
    assertThat(catchThrowable(() -> management.executeJob(job.getId()))).isNotNull();
    management.setJobRetries(job.getId(), 0);
    return job;
  }

  private Job jobOf(String caseId) {
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseId)
            .singleResult()
            .getId();
    return management.createJobQuery().processInstanceId(instance).singleResult();
  }

  private String path() {
    return "/api/models/" + key + "/running";
  }

  private static JsonNode element(JsonNode body, String id) {
    return StreamSupport.stream(body.path("elements").spliterator(), false)
        .filter(one -> one.path("element").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void casesAreCountedByElementAndVersion() {
    begin(first);
    String late = begin(second);
    begin(second);
    jdbc.update(
        "update work_item set sort_due = ? where case_id = ?",
        utc(clock.now().minusSeconds(60)),
        late);

    Answer counted = designer.get(path());

    assertThat(counted.status()).isEqualTo(200);
    JsonNode call = element(counted.body(), "userTask_call");
    assertThat(call.path("name").asString()).isEqualTo("打电话");
    assertThat(call.path("cases").asInt()).isEqualTo(3);
    assertThat(call.path("overdue").asInt()).isEqualTo(1);
    assertThat(call.path("medianSeconds").isNull()).isTrue();
    assertThat(call.path("versions").get(0).toString())
        .isEqualTo("{\"version\":9001,\"cases\":1,\"overdue\":0}");
    assertThat(call.path("versions").get(1).toString())
        .isEqualTo("{\"version\":9002,\"cases\":2,\"overdue\":1}");
    assertThat(counted.body().path("versions").toString()).isEqualTo("[9001,9002]");
    assertThat(counted.body().toString()).doesNotContain("林小雨", "330784198001012349");
  }

  @Test
  void completedTasksTellHowLongTheyTake() {
    Instant now = clock.now();
    for (int minute = 1; minute <= 20; minute++) {
      String id = begin(first);
      jdbc.update(
          "update work_item set item_state = 'COMPLETED', created_at = ?, ended_at = ?"
              + " where case_id = ?",
          utc(now.minusSeconds(60L * minute)),
          utc(now),
          id);
    }
    String old = begin(first);
    jdbc.update(
        "update work_item set item_state = 'COMPLETED', created_at = ?, ended_at = ?"
            + " where case_id = ?",
        utc(now.minus(Duration.ofDays(90))),
        utc(now.minus(Duration.ofDays(31))),
        old);

    JsonNode call = element(designer.get(path()).body(), "userTask_call");

    assertThat(call.path("ended").asInt()).isEqualTo(20);
    assertThat(call.path("medianSeconds").asLong()).isEqualTo(600);
    assertThat(call.path("p95Seconds").asLong()).isEqualTo(19 * 60);
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithTheCases() {
    StatementCounter counter = new StatementCounter();
    sessions.getConfiguration().addInterceptor(counter);
    SignedInUser user =
        new SignedInUser("running-designer", "设计员", Role.DESIGNER, List.of(), List.of());
    begin(first);
    int few = counter.during(() -> running.of(user, key));
    for (int more = 0; more < 5; more++) {
      begin(second);
      failed(begin(first));
    }

    assertThat(counter.during(() -> running.of(user, key))).isEqualTo(few).isEqualTo(5);
  }

  @Test
  void aFailedStepIsSeenWithoutItsMessageAndHandedBackOnce() {
    String caseId = begin(second);
    Job job = failed(caseId);
    jdbc.update(
        "update ACT_RU_JOB set EXCEPTION_MSG_ = '林小雨 330784198001012349' where ID_ = ?",
        job.getId());

    JsonNode seen = designer.get(path()).body();
    JsonNode incident = seen.path("incidents").get(0);
    assertThat(incident.path("job").asString()).isEqualTo(job.getId());
    assertThat(incident.path("element").asString()).isEqualTo("serviceTask_fail");
    assertThat(incident.path("version").asInt()).isEqualTo(9002);
    assertThat(incident.path("since").asString()).isNotBlank();
    assertThat(incident.path("code").asString()).startsWith("incident.");
    assertThat(incident.path("cause").asString()).matches("\\w+(Exception|Error)");
    assertThat(incident.path("caseId").isNull()).as("designers see no cases").isTrue();
    assertThat(seen.toString()).doesNotContain("林小雨");
    assertThat(room.get(path()).body().path("incidents").get(0).path("caseId").asString())
        .isEqualTo(caseId);

    String retry = "/api/models/" + key + "/incidents/" + job.getId() + "/retry";
    assertThat(designer.post(retry, null).body().path("state").asString()).isEqualTo("WAITING");
    assertThat(designer.post(retry, null).status()).isEqualTo(200);

    assertThat(jobOf(caseId).getRetries()).isEqualTo(1);
    assertThat(designer.get(path()).body().path("incidents")).isEmpty();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from audit_entry where subject = ? and action = 'job.retried'",
                Integer.class,
                caseId))
        .as("one entry, however often it is asked")
        .isEqualTo(1);
  }

  @Test
  void aNumberLeadsTheCommandRoomToItsCases() {
    String one = begin(first);
    String other = begin(second);
    String listed = path() + "/userTask_call/cases";

    Answer page = room.get(listed + "?limit=1");
    assertThat(page.body().path("items").get(0).path("caseId").asString()).isEqualTo(one);
    assertThat(page.body().path("items").get(0).path("version").asInt()).isEqualTo(9001);
    Answer next = room.get(listed + "?limit=1&cursor=" + page.body().path("next").asString());
    assertThat(next.body().path("items").get(0).path("caseId").asString()).isEqualTo(other);
    assertThat(next.body().path("next").isNull()).isTrue();

    assertThat(designer.get(listed).status()).isEqualTo(403);
    HttpClient elsewhere = clients.basic("running-elsewhere", SmallTown.PASSWORD);
    assertThat(elsewhere.get(listed).body().path("items")).isEmpty();
  }

  @Test
  void unknownModelsAndStepsAreTold() {
    assertThat(designer.get("/api/models/no-such/running").code()).isEqualTo("model.unknown");
    assertThat(designer.get("/api/models/task-deadlines/running").code())
        .as("a table")
        .isEqualTo("model.notDeployed");
    assertThat(designer.post("/api/models/" + key + "/incidents/none/retry", Map.of()).code())
        .isEqualTo("incident.unknown");
    HttpClient doctor = clients.basic("running-doctor", SmallTown.PASSWORD);
    assertThat(doctor.get(path()).status()).isEqualTo(403);
    assertThat(doctor.post("/api/models/" + key + "/incidents/none/retry", Map.of()).status())
        .isEqualTo(403);
  }
}
