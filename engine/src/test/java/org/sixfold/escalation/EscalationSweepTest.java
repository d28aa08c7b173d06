package org.sixfold.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.Cases;
import org.sixfold.worklist.Statements;
import org.sixfold.worklist.TaskAssignment;
import org.sixfold.worklist.TaskCompletion;
import org.sixfold.worklist.WorklistTest;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WorklistTest
class EscalationSweepTest {

  @Autowired EscalationSweep sweep;
  @Autowired Cases cases;
  @Autowired WorkItemMapper items;
  @Autowired TaskCompletion completion;
  @Autowired TaskAssignment assignment;
  @Autowired HandClock clock;
  @Autowired Statements statements;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void nothingElseIsOpen() {
    jdbc.update("update work_item set next_escalation_at = null");
    clock.set(NINE);
  }

  private String taskOf(String caseId) {
    return items.openOf(caseId).get(0).id();
  }

  private List<String> told(String taskId) {
    return jdbc.queryForList(
        "select told from escalation where task_id = ? order by level_no", String.class, taskId);
  }

  private int runAt(Instant moment) {
    clock.set(moment);
    return sweep.runDue(moment);
  }

  @Test
  void aMissedDeadlineClimbsTheLadderLevelByLevel() {
    String task = taskOf(cases.open(1, MICRO, true).get(0));
    Instant due = NINE.plus(Duration.ofHours(2));

    assertThat(runAt(due.minusSeconds(1))).isZero();
    assertThat(sweep.nextDue()).contains(due);
    assertThat(runAt(due)).isEqualTo(1);
    assertThat(runAt(due)).isZero();
    assertThat(told(task)).containsExactly("village-cadre");
    assertThat(items.find(task).level()).isEqualTo(1);

    for (int step = 1; step <= 5; step++) {
      runAt(due.plus(Duration.ofMinutes(30L * step)));
    }
    assertThat(told(task))
        .containsExactly("village-cadre", "link-cadre", "supervisor", "subdistrict-leader");
    assertThat(items.find(task).nextEscalationAt()).isNull();
    assertThat(
            jdbc.queryForList(
                "select username from outbox_mail where dedupe_key like ? order by dedupe_key",
                String.class,
                "escalation:" + task + ":%"))
        .isEqualTo(told(task));
  }

  @Test
  void afterAStandstillLevelsAreNotRaisedAllAtOnce() {
    String task = taskOf(cases.open(1, MICRO, true).get(0));
    Instant late = NINE.plus(Duration.ofHours(9));

    assertThat(runAt(late)).isEqualTo(1);

    assertThat(items.find(task).level()).isEqualTo(1);
    assertThat(items.find(task).nextEscalationAt()).isEqualTo(late.plus(Duration.ofMinutes(30)));
  }

  @Test
  void whoIsToldMayReassignButGainsNoPowerToComplete() {
    String task = taskOf(cases.open(1, MICRO, true).get(0));
    SignedInUser cadre = user(Role.VILLAGE_CADRE);
    assertThatThrownBy(() -> assignment.assign(cadre, task, "grid-member"))
        .hasMessageContaining("access.forbidden");
    runAt(NINE.plus(Duration.ofHours(2)));

    assignment.assign(cadre, task, "grid-member");

    assertThat(items.find(task).assignee()).isEqualTo("grid-member");
    assertThatThrownBy(() -> assignment.claim(cadre, task)).hasMessageContaining("task.notYours");
    assertThatThrownBy(() -> completion.complete(cadre, task, Map.of("outcome", "NOT_CONCERNED")))
        .hasMessageContaining("task.notYours");
    assertThatThrownBy(() -> assignment.assign(cadre, task, "village-cadre"))
        .hasMessageContaining("task.assigneeUnfit");
    assertThatThrownBy(() -> assignment.assign(user(Role.LINK_CADRE), task, "grid-member"))
        .as("not told yet")
        .hasMessageContaining("access.forbidden");
  }

  @Test
  void aCompletedTaskNeverEscalates() {
    String task = taskOf(cases.open(1, MICRO, true).get(0));
    completion.complete(user(Role.GRID_MEMBER), task, Map.of("outcome", "NOT_CONCERNED"));

    assertThat(runAt(NINE.plus(Duration.ofDays(1)))).isZero();
    assertThat(told(task)).isEmpty();
  }

  @Test
  void statementsDoNotGrowWithTheNumberOfTasks() {
    cases.open(1, MICRO, true);
    List<String> one = statements.during(() -> runAt(NINE.plus(Duration.ofHours(3))));
    jdbc.update("update work_item set next_escalation_at = null");
    clock.set(NINE);
    cases.open(90, MICRO, true);
    List<String> ninety = statements.during(() -> runAt(NINE.plus(Duration.ofHours(3))));

    assertThat(ninety).hasSameSizeAs(one);
  }

  @Test
  void twoSweepsAtOnceRaiseEachLevelOnce() {
    List<String> open = cases.open(250, MICRO, true);
    Instant due = NINE.plus(Duration.ofHours(2));
    clock.set(due);

    int raised =
        Stream.of(1, 2)
            .map(node -> CompletableFuture.supplyAsync(() -> sweep.runDue(due)))
            .toList()
            .stream()
            .mapToInt(CompletableFuture::join)
            .sum();
    raised += sweep.runDue(due);

    assertThat(raised).isEqualTo(open.size());
    assertThat(open).allMatch(id -> items.openOf(id).get(0).level() == 1);
  }
}
