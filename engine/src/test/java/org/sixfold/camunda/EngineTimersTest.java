package org.sixfold.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.Cases;
import org.sixfold.worklist.TaskCompletion;
import org.sixfold.worklist.WorklistTest;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.annotation.Autowired;

@WorklistTest
class EngineTimersTest {

  /** Behind {@code limitAt} of every case, whatever the machine's zone. */
  private static final Instant LATER = Instant.parse("2021-12-21T00:00:00Z");

  @Autowired EngineTimers timers;
  @Autowired EngineJobs jobs;
  @Autowired Models models;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired Cases cases;
  @Autowired WorkItemMapper items;
  @Autowired TaskCompletion completion;
  @Autowired HandClock clock;

  @BeforeEach
  @AfterEach
  void noJobIsLeft() {
    clock.set(NINE);
    management.createJobQuery().list().forEach(job -> management.deleteJob(job.getId()));
  }

  private WorkItemRow waitingForSignature() {
    String caseId = cases.open(1, MICRO, false).get(0);
    String call = items.openOf(caseId).get(0).id();
    completion.complete(user(Role.GRID_MEMBER), call, Map.of("outcome", "CONCERNED"));
    return items.openOf(caseId).get(0);
  }

  @Test
  void aTimerThatMovesThePathWithdrawsTheTask() {
    List<WorkItemRow> waiting =
        java.util.stream.Stream.generate(this::waitingForSignature).limit(60).toList();
    clock.set(LATER);

    assertThat(timers.nextDue())
        .isPresent()
        .get()
        .satisfies(due -> assertThat(due).isBefore(LATER));
    assertThat(timers.runDue(NINE)).isZero();
    assertThat(timers.runDue(LATER)).isEqualTo(60);
    assertThat(timers.nextDue()).isEmpty();
    assertThat(waiting)
        .allMatch(task -> WorkItemRow.WITHDRAWN.equals(items.find(task.id()).state()));
  }

  @Test
  void aFailedJobIsTriedAgainAndThenSeen() {
    WorkItemRow waiting = waitingForSignature();
    runtime.startProcessInstanceById(models.processDefinitionId("test-failure"), "none");
    assertThat(timers.nextDue()).contains(Instant.EPOCH);

    Instant moment = Instant.now().plus(Duration.ofHours(1));
    int others = timers.runDue(moment);

    assertThat(others).isEqualTo(1);
    assertThat(items.find(waiting.id()).isOpen()).isFalse();
    assertThat(jobs.failed()).isEqualTo(1);
    assertThat(timers.nextDue()).isEmpty();
  }
}
