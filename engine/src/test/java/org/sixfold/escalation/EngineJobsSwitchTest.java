package org.sixfold.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.shared.DueWork;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.Cases;
import org.sixfold.worklist.TaskCompletion;
import org.sixfold.worklist.TaskDeferral;
import org.sixfold.worklist.WorklistTest;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;

/** With the escalations' engine jobs left in, they raise the first level of the same rows. */
@WorklistTest
@TestPropertySource(
    properties = {
      "sixfold.escalation.engine-jobs=true",
      "spring.datasource.url=jdbc:h2:mem:engine-jobs;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000"
    })
class EngineJobsSwitchTest {

  @Autowired EscalationSweep sweep;

  @Autowired
  @Qualifier("engineTimers") DueWork timers;

  @Autowired ManagementService management;
  @Autowired Cases cases;
  @Autowired WorkItemMapper items;
  @Autowired TaskCompletion completion;
  @Autowired TaskDeferral deferral;
  @Autowired HandClock clock;

  @Test
  void theTimerRaisesTheFirstLevelAndTheSweepTheOthers() {
    clock.set(NINE);
    String caseId = cases.open(1, MICRO, true).get(0);
    WorkItemRow call = items.openOf(caseId).get(0);
    Instant due = NINE.plus(Duration.ofHours(2));
    assertThat(management.createJobQuery().list())
        .extracting(job -> job.getDuedate().toInstant())
        .containsExactly(due);

    clock.set(due);
    assertThat(sweep.runDue(due)).as("the timer's level").isZero();
    assertThat(timers.runDue(due)).isEqualTo(1);
    assertThat(items.find(call.id()).level()).isEqualTo(1);
    clock.set(due.plus(Duration.ofMinutes(30)));
    assertThat(sweep.runDue(clock.now())).isEqualTo(1);
    assertThat(items.find(call.id()).level()).isEqualTo(2);

    assertThat(items.openOf(caseId)).extracting(WorkItemRow::id).isEqualTo(List.of(call.id()));
    completion.complete(user(Role.GRID_MEMBER), call.id(), Map.of("outcome", "NOT_CONCERNED"));
    assertThat(items.openOf(caseId)).isEmpty();
    assertThat(management.createJobQuery().count()).isZero();
  }

  @Test
  void theTimerFollowsADueTimeThatIsMoved() {
    clock.set(NINE);
    WorkItemRow call = items.openOf(cases.open(1, MICRO, true).get(0)).get(0);
    Instant later = NINE.plus(Duration.ofHours(5));

    deferral.move(user(Role.SUPERVISOR), call.id(), later, "本人下午才在家");

    clock.set(NINE.plus(Duration.ofHours(2)));
    assertThat(timers.runDue(clock.now())).isZero();
    clock.set(later);
    assertThat(timers.runDue(later)).isEqualTo(1);
    assertThat(items.find(call.id()).level()).isEqualTo(1);
    completion.complete(user(Role.GRID_MEMBER), call.id(), Map.of("outcome", "NOT_CONCERNED"));
  }

  @Test
  void aTaskCompletedInTimeLeavesNoTimer() {
    clock.set(NINE);
    String caseId = cases.open(1, MICRO, true).get(0);
    String call = items.openOf(caseId).get(0).id();
    completion.complete(user(Role.GRID_MEMBER), call, Map.of("outcome", "NOT_CONCERNED"));

    clock.set(NINE.plus(Duration.ofDays(1)));

    assertThat(timers.runDue(clock.now())).isZero();
    assertThat(items.find(call).level()).isZero();
  }
}
