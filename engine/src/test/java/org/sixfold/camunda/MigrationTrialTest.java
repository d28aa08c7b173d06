package org.sixfold.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HeldCases;
import org.sixfold.testsupport.OneConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** A wait that a timer ends keeps its moment, or the case does not move. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class MigrationTrialTest {

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final String TIMER =
      """
      <bpmn:boundaryEvent id="event_limitReached" attachedToRef="userTask_sign">
        <bpmn:timerEventDefinition id="timer_limit">
          <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${limitAt}</bpmn:timeDate>
        </bpmn:timerEventDefinition>
      </bpmn:boundaryEvent>
      <bpmn:sequenceFlow id="flow_limit" sourceRef="event_limitReached" targetRef="endEvent_over" />
      """;
  private static final String MODEL =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_trial"
          targetNamespace="https://sixfold.example/test">
        <bpmn:process id="KEY" name="试移" isExecutable="true">
          <bpmn:startEvent id="startEvent_begun" />
          <bpmn:sequenceFlow id="flow_begun" sourceRef="startEvent_begun" targetRef="userTask_sign" />
          <bpmn:userTask id="userTask_sign" name="签发">
            <bpmn:extensionElements><camunda:properties>
              <camunda:property name="kind" value="KEY-sign" />
              <camunda:property name="role" value="GRID_MEMBER" />
            </camunda:properties></bpmn:extensionElements>
          </bpmn:userTask>
          <bpmn:sequenceFlow id="flow_signed" sourceRef="userTask_sign" targetRef="endEvent_over" />
          TIMER
          <bpmn:endEvent id="endEvent_over" name="已结束" />
        </bpmn:process>
      </bpmn:definitions>
      """;

  @Autowired MigrationTrial trial;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired HeldCases held;
  @Autowired SixfoldClock clock;
  @Autowired DataSource database;
  @Autowired TransactionTemplate transaction;

  private String key;
  private String from;
  private String caseId;
  private String instance;

  @BeforeEach
  void aCaseWaits() {
    key = "test-trial" + NEXT.incrementAndGet();
    from = deploy(TIMER);
    caseId = held.isolatedUntil(clock.now().plus(Duration.ofDays(3)));
    begin();
  }

  private void begin() {
    String definition =
        repository.createProcessDefinitionQuery().deploymentId(from).singleResult().getId();
    instance =
        runtime
            .startProcessInstanceById(
                definition,
                caseId,
                Map.of("limitAt", "2031-01-01T00:00:00", "laterAt", "2032-01-01T00:00:00"))
            .getId();
  }

  @AfterEach
  void nothingIsLeft() {
    runtime.deleteProcessInstance(instance, "test");
  }

  private String deploy(String timer) {
    return deploy(timer, "userTask_sign");
  }

  private String deploy(String timer, String task) {
    String model = MODEL.replace("KEY", key).replace("TIMER", timer).replace("userTask_sign", task);
    return repository.createDeployment().addString(key + ".bpmn", model).deploy().getId();
  }

  private Job timer() {
    return management.createJobQuery().processInstanceId(instance).singleResult();
  }

  @Test
  void aTimerKeepsItsMomentWhateverTheOtherModelSays() {
    Instant due = timer().getDuedate().toInstant();
    String to = deploy(TIMER.replace("limitAt", "laterAt"));

    MigrationTrial.Outcome outcome = trial.of(caseId, new MigrationRoute(from, to, key, Map.of()));

    assertThat(outcome.obstacles()).isEmpty();
    assertThat(outcome.timers())
        .containsExactly(
            new MigrationTrial.Move(
                timer().getId(), "event_limitReached", "event_limitReached", due, due));
    assertThat(outcome.tasks()).hasSize(1);
    assertThat(timer().getDeploymentId()).as("nothing has moved").isEqualTo(from);
  }

  @Test
  void whoseTimerWouldBeLostDoesNotMove() {
    String to = deploy("");

    MigrationTrial.Outcome outcome = trial.of(caseId, new MigrationRoute(from, to, key, Map.of()));

    assertThat(outcome.obstacles())
        .containsExactly(new MigrationTrial.Obstacle("migration.timerGone", "event_limitReached"));
    assertThat(timer()).as("it still runs").isNotNull();
  }

  private MigrationTrial.Outcome tried(String to, Map<String, String> mapping) {
    return trial.of(caseId, new MigrationRoute(from, to, key, mapping));
  }

  @Test
  void whatIsRefusedIsAnAnswerAndNoFaultInTheLog(CapturedOutput log) {
    String to = deploy("", "userTask_visit");

    assertThat(tried(to, Map.of()).obstacles())
        .contains(new MigrationTrial.Obstacle("migration.elementGone", "userTask_sign"));
    assertThat(tried(to, Map.of("userTask_sign", "endEvent_over")).obstacles())
        .containsExactly(new MigrationTrial.Obstacle("migration.mappingUnfit", "userTask_sign"));

    assertThat(log.getAll()).doesNotContain("Exception");
  }

  /** The plan is made once: what was refused or found by one mapping says nothing of another. */
  @Test
  void eachMappingAndEachReleaseHasItsOwnPlan() {
    String to = deploy("", "userTask_visit");
    Map<String, String> mapping = Map.of("userTask_sign", "userTask_visit");
    assertThat(tried(to, Map.of()).obstacles()).isNotEmpty();
    assertThat(tried(to, mapping).obstacles())
        .containsExactly(new MigrationTrial.Obstacle("migration.timerGone", "event_limitReached"));
    assertThat(tried(deploy(TIMER), Map.of()).obstacles()).isEmpty();
    assertThat(tried(deploy(""), Map.of()).obstacles())
        .containsExactly(new MigrationTrial.Obstacle("migration.timerGone", "event_limitReached"));
  }

  /** Where many try at once, each has one connection and waits for no second. */
  @Test
  void oneConnectionIsEnough() throws SQLException {
    String to = deploy(TIMER);

    OneConnection.isEnoughFor(
        database, () -> assertThat(tried(to, Map.of()).obstacles()).isEmpty());

    assertThatThrownBy(() -> transaction.execute(status -> tried(to, Map.of())))
        .as("nobody holds one already")
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aTimerThatOnlyTheOtherReleaseHasComesWhenThatOneSays() {
    runtime.deleteProcessInstance(instance, "test");
    from = deploy("");
    begin();

    MigrationTrial.Outcome outcome = tried(deploy(TIMER), Map.of());

    assertThat(outcome.obstacles()).isEmpty();
    assertThat(outcome.timers())
        .singleElement()
        .satisfies(
            timer -> {
              assertThat(timer.from()).as("it is new").isNull();
              assertThat(timer.to()).isEqualTo("event_limitReached");
              assertThat(timer.dueTo())
                  .isEqualTo(
                      LocalDateTime.parse("2031-01-01T00:00:00")
                          .atZone(ZoneId.systemDefault())
                          .toInstant());
            });
  }
}
