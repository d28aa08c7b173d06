package org.sixfold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.sixfold.worklist.EndedTask;
import org.sixfold.worklist.EndedTasks;
import org.sixfold.worklist.TaskLists;
import org.springframework.beans.factory.annotation.Autowired;

/** What an outcome tells of somebody's health reaches those who treat, lodge or decide. */
@ProcessTest
class HealthOutcomesTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired TaskLists lists;
  @Autowired EndedTasks ended;

  String id;
  String task;
  String gridMember;

  @BeforeEach
  void reportedAtHome() {
    walk.startAt("2021-12-11T09:00");
    id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    task = walk.task(id, "report-day");
    gridMember = walk.assignee(id, "report-day");
    walk.complete(id, "report-day", "NORMAL", Filled.report());
  }

  @Test
  void aDoctorReadsIt() {
    String doctor = walk.assignee(id, "take-sample");

    assertThat(lists.task(walk.user(doctor), task).outcome()).isEqualTo("NORMAL");
  }

  @Test
  void whoHasNoHealthRoleDoesNot() {
    assertThat(lists.task(walk.user("command-1"), task).outcome()).isNull();
    EndedTask told = ended.read(walk.user(gridMember), task);

    assertThat(told.outcome()).isNull();
    assertThat(told.values()).doesNotContainKey("outcome").containsKey("actedAt");
    assertThat(told.healthWithheld()).isTrue();
  }

  @Test
  void anyOtherOutcomeIsForEverybodyOfTheGrid() {
    String checked = walk.open(Walk.GRID, true, false);
    String check = walk.task(checked, "check-by-phone");
    walk.complete(checked, "check-by-phone", "NO_ANSWER", Map.of("reached", "NO_ANSWER"));

    assertThat(lists.task(walk.user("command-1"), check).outcome()).isEqualTo("NO_ANSWER");
  }
}
