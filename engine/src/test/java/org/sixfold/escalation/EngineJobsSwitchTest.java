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
import org.sixfold.worklist.WorklistTest;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;

/**
 * With the escalations' engine jobs left in, the same levels are raised and the path is the same.
 */
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
  @Autowired HandClock clock;

  @Test
  void bothWaysAreEqual() {
    clock.set(NINE);
    String caseId = cases.open(1, MICRO, true).get(0);
    WorkItemRow call = items.openOf(caseId).get(0);
    assertThat(management.createJobQuery().count()).isEqualTo(1);

    Instant due = NINE.plus(Duration.ofHours(2));
    assertThat(sweep.runDue(due)).isEqualTo(1);
    assertThat(timers.runDue(Instant.now().plus(Duration.ofHours(3)))).isEqualTo(1);

    assertThat(items.find(call.id()).level()).isEqualTo(1);
    assertThat(items.openOf(caseId)).extracting(WorkItemRow::id).isEqualTo(List.of(call.id()));
    completion.complete(user(Role.GRID_MEMBER), call.id(), Map.of("outcome", "NOT_CONCERNED"));
    assertThat(items.openOf(caseId)).isEmpty();
    assertThat(management.createJobQuery().count()).isZero();
  }
}
