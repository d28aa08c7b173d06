package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.Migration;
import org.sixfold.modeling.MigrationDecisions;
import org.sixfold.modeling.MigrationPreviews;
import org.sixfold.modeling.Migrations;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Releases;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** By when the work of a case is due after it has moved to another release. */
@ProcessTest
class MigratedDeadlinesTest {

  private static final SignedInUser AUTHOR = designer("deadlines-author");
  private static final SignedInUser SECOND = designer("deadlines-second");
  private static final String MODEL = "case/1-verification/case-verification.bpmn";
  private static final String TABLE = "case/0-path/task-deadlines.dmn";
  private static final String KEY = "case-verification";

  @Autowired Walk walk;
  @Autowired Releases changed;
  @Autowired Migrations migrations;
  @Autowired MigrationDecisions decisions;
  @Autowired MigrationPreviews previews;
  @Autowired JdbcTemplate jdbc;

  private int from;
  private String caseId;

  /** At nine somebody is to be called until eleven. */
  @BeforeEach
  void somebodyIsToBeCalled() {
    walk.startAt("2021-12-11T09:00");
    from =
        changed.changeAnew(
            MODEL,
            "id=\"userTask_confirmClass\" name=\"",
            "id=\"userTask_confirmClass\" name=\"再次");
    caseId = walk.open(Walk.GRID, true, true);
    assertThat(walk.due(caseId, "check-by-phone")).isEqualTo("2021-12-11T11:00");
  }

  @AfterEach
  void packagedModelsAgain() {
    jdbc.update("delete from model_migration_case");
    jdbc.update("delete from model_migration");
    changed.withdraw();
  }

  private static SignedInUser designer(String name) {
    return new SignedInUser(name, "设计员", Role.DESIGNER, List.of(), List.of());
  }

  private void moveAt(String time, int to, String dueBefore, String dueAfter) {
    walk.until(time);
    assertThat(previewed(to))
        .as("what the preview says")
        .containsExactly(moment(dueBefore), moment(dueAfter));
    assertThat(walk.due(caseId, "check-by-phone")).as("nothing has moved").isEqualTo(dueBefore);
    Migration proposed = migrations.propose(AUTHOR, KEY, from, to, Map.of(), "换版");
    decisions.approve(SECOND, proposed.id(), null);
    walk.until(time + ":30");
    assertThat(migrations.find(AUTHOR, proposed.id()).counts())
        .isEqualTo(new Migration.Counts(0, 1, 0, 0, 0));
  }

  /** By when the call is due, and would be due. */
  private List<Instant> previewed(int to) {
    return previews.of(AUTHOR, KEY, from, to, Map.of(), new Paging(500, null)).items().stream()
        .filter(one -> one.caseId().equals(caseId))
        .flatMap(one -> one.tasks().stream())
        .flatMap(task -> Stream.of(task.due(), task.dueTo()))
        .toList();
  }

  private static Instant moment(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
  }

  @Test
  void anOpenTaskKeepsItsDeadlineThoughTheTableSaysAnother() {
    int to =
        changed.follow(
            TABLE,
            "check_by_phone_urgent_due\"><text>\"c+2h",
            "check_by_phone_urgent_due\"><text>\"c+5h");

    moveAt("2021-12-11T09:30", to, "2021-12-11T11:00", "2021-12-11T11:00");

    assertThat(walk.due(caseId, "check-by-phone")).isEqualTo("2021-12-11T11:00");
  }

  @Test
  void aTaskThatBeginsAfterwardsHasTheDeadlineOfTheOtherRelease() {
    int to =
        changed.follow(
            TABLE,
            "confirm_class_urgent_due\"><text>\"c+1h",
            "confirm_class_urgent_due\"><text>\"c+3h");

    moveAt("2021-12-11T09:30", to, "2021-12-11T11:00", "2021-12-11T11:00");
    walk.startAt("2021-12-11T10:30");
    walk.complete(caseId, "check-by-phone", "CONCERNED", Filled.phoneCheck());

    assertThat(walk.due(caseId, "confirm-class")).isEqualTo("2021-12-11T13:30");
  }

  @Test
  void aTaskThatBecomesOneOfAnotherKindIsDueAsThatOneFromWhenItBegan() {
    int to =
        changed.follow(
            MODEL,
            "name=\"kind\" value=\"check-by-phone\"",
            "name=\"kind\" value=\"visit-person\"",
            "name=\"deadline\" value=\"check-by-phone\"",
            "name=\"deadline\" value=\"visit-person\"");

    moveAt("2021-12-11T09:30", to, "2021-12-11T11:00", "2021-12-11T13:00");

    assertThat(walk.open(caseId)).containsExactly("visit-person");
    assertThat(walk.due(caseId, "visit-person")).as("four hours").isEqualTo("2021-12-11T13:00");
    walk.until("2021-12-11T11:05");
    assertThat(level()).as("past the deadline it had").isZero();
    walk.until("2021-12-11T13:01");
    assertThat(level()).as("past the one it has").isPositive();
  }

  private int level() {
    return jdbc.queryForObject(
        "select max(level_no) from work_item where case_id = ?", Integer.class, caseId);
  }
}
