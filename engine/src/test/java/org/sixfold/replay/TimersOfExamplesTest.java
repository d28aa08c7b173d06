package org.sixfold.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.camunda.EngineClock;
import org.sixfold.modeling.WayTrials;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HeldCases;
import org.springframework.beans.factory.annotation.Autowired;

/** The same drawn timer, walked as an example and run by the engine, rings at the same moments. */
@EngineTest
class TimersOfExamplesTest {

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final Instant BEGUN = at("02T09:00");
  private static final String MODEL =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_timer"
          targetNamespace="https://sixfold.example/test">
        <bpmn:process id="KEY" name="定时" isExecutable="true">
          <bpmn:startEvent id="startEvent_begun" />
          <bpmn:sequenceFlow id="flow_begun" sourceRef="startEvent_begun" targetRef="userTask_wait" />
          <bpmn:userTask id="userTask_wait" name="等待"><bpmn:extensionElements><camunda:properties>
            <camunda:property name="kind" value="wait" /><camunda:property name="role" value="GRID_MEMBER" />
          </camunda:properties></bpmn:extensionElements></bpmn:userTask>
          <bpmn:boundaryEvent id="event_rings" attachedToRef="userTask_wait" cancelActivity="CANCEL">
            <bpmn:timerEventDefinition id="timer_rings">
              <bpmn:ELEMENT xsi:type="bpmn:tFormalExpression">TEXT</bpmn:ELEMENT>
            </bpmn:timerEventDefinition>
          </bpmn:boundaryEvent>
          <bpmn:sequenceFlow id="flow_rings" sourceRef="event_rings" targetRef="userTask_remind" />
          <bpmn:userTask id="userTask_remind" name="提醒"><bpmn:extensionElements><camunda:properties>
            <camunda:property name="kind" value="remind" /><camunda:property name="role" value="GRID_MEMBER" />
          </camunda:properties></bpmn:extensionElements></bpmn:userTask>
          <bpmn:sequenceFlow id="flow_waited" sourceRef="userTask_wait" targetRef="endEvent_over" />
          <bpmn:sequenceFlow id="flow_reminded" sourceRef="userTask_remind" targetRef="endEvent_over" />
          <bpmn:endEvent id="endEvent_over" name="已结束" />
        </bpmn:process>
      </bpmn:definitions>
      """;

  @Autowired WayTrials ways;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired HeldCases held;
  @Autowired SixfoldClock clock;

  private String instance;

  @AfterEach
  void nothingIsLeft() {
    runtime.deleteProcessInstance(instance, "test");
    EngineClock.set(clock.now());
  }

  private static Instant at(String dayAndTime) {
    return OffsetDateTime.parse("2022-07-" + dayAndTime + "+08:00").toInstant();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          timeDate     | 2022-07-03T08:00:00+08:00           | ends    | 04T00:00 | 03T08:00
          timeDate     | 2022-07-03T08:00:00+08:00           | goes on | 04T00:00 | 03T08:00
          timeDate     | 2022-07-03T08:00:00+08:00           | ends    | 03T07:00 | never
          timeDate     | 2022-07-01T08:00:00+08:00           | ends    | 04T00:00 | 02T09:00
          timeDuration | PT2H                                | ends    | 04T00:00 | 02T11:00
          timeDuration | P1D                                 | goes on | 04T00:00 | 03T09:00
          timeCycle    | R3/PT10M                            | goes on | 04T00:00 | 02T09:10 02T09:20 02T09:30
          timeCycle    | R3/PT10M                            | ends    | 04T00:00 | 02T09:10
          timeCycle    | R3/PT10M                            | goes on | 02T09:25 | 02T09:10 02T09:20
          timeCycle    | R/PT4H                              | goes on | 02T20:00 | 02T13:00 02T17:00
          timeCycle    | R2/2022-07-03T08:00:00+08:00/P1D    | goes on | 05T00:00 | 03T08:00 04T08:00
          timeCycle    | 0 30 * * * ?                        | goes on | 02T12:00 | 02T09:30 02T10:30 02T11:30
          """)
  void ringAsInTheEngine(String element, String text, String then, String until, String rings) {
    String key = "test-timer" + NEXT.incrementAndGet();
    String model =
        MODEL
            .replace("KEY", key)
            .replace("ELEMENT", element)
            .replace("TEXT", text)
            .replace("CANCEL", String.valueOf(then.equals("ends")));
    List<Instant> expected =
        rings.equals("never")
            ? List.of()
            : Arrays.stream(rings.split(" ")).map(TimersOfExamplesTest::at).toList();

    assertThat(inTheEngine(key, model, at(until))).as("the engine").isEqualTo(expected);
    assertThat(walked(key, model, "2022-07-" + until + "+08:00")).as("walked").isEqualTo(expected);
  }

  /** The engine looks for due timers a second late. */
  private List<Instant> inTheEngine(String key, String model, Instant until) {
    EngineClock.set(BEGUN);
    repository.createDeployment().addString(key + ".bpmn", model).deploy();
    String caseId = held.isolatedUntil(clock.now().plus(Duration.ofDays(3)));
    instance = runtime.startProcessInstanceByKey(key, caseId).getId();
    List<Instant> rung = new ArrayList<>();
    for (Job job = timer(); job != null && due(job).isBefore(until); job = timer()) {
      EngineClock.set(due(job).plusSeconds(1));
      rung.add(due(job));
      management.executeJob(job.getId());
    }
    assertThat(tasks.createTaskQuery().processInstanceId(instance).list())
        .filteredOn(task -> task.getTaskDefinitionKey().equals("userTask_remind"))
        .hasSize(rung.size());
    return rung;
  }

  private static Instant due(Job job) {
    Instant due = job.getDuedate().toInstant();
    return due.isBefore(BEGUN) ? BEGUN : due;
  }

  private Job timer() {
    return management.createJobQuery().processInstanceId(instance).timers().singleResult();
  }

  private List<Instant> walked(String key, String model, String until) {
    Map<String, byte[]> files = Map.of(key + ".bpmn", model.getBytes(StandardCharsets.UTF_8));
    return ways.of(files).walk(key, Map.of("until", until), BEGUN).stream()
        .filter(row -> "remind".equals(row.get("task")))
        .map(row -> OffsetDateTime.parse(row.get("opened").toString()).toInstant())
        .toList();
  }
}
