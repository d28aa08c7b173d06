package org.sixfold.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.OTHER_MICRO;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CasePath;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WorklistTest
class WorkItemsTest {

  @Autowired Cases cases;
  @Autowired CaseFiles files;
  @Autowired CasePath path;
  @Autowired WorkItemMapper items;
  @Autowired TaskLists lists;
  @Autowired TaskForms forms;
  @Autowired TaskCompletion completion;
  @Autowired TaskAssignment assignment;
  @Autowired BulkTasks bulk;
  @Autowired TaskExplanation explanation;
  @Autowired WorklistConsistency consistency;
  @Autowired Statements statements;
  @Autowired HandClock clock;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void atNine() {
    clock.set(NINE);
  }

  private WorkItemRow onlyTask(String caseId) {
    List<WorkItemRow> open = items.openOf(caseId);
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private String openOne() {
    return cases.open(1, MICRO, false).get(0);
  }

  @Test
  void aTaskShowsItsCaseItsPersonAndItsTimes() {
    WorkItemRow task = onlyTask(openOne());

    assertThat(task.kind()).isEqualTo("test-call");
    assertThat(task.title()).isEqualTo("电话核查");
    assertThat(task.grid()).isEqualTo(MICRO);
    assertThat(task.personName()).isEqualTo("罗𠮷");
    assertThat(task.personPhone()).contains("****");
    assertThat(task.assignee()).isEqualTo("grid-member");
    assertThat(task.warnAt()).isEqualTo(Instant.parse("2021-12-11T10:00:00Z"));
    assertThat(task.dueAt()).isEqualTo(Instant.parse("2021-12-11T12:00:00Z"));
    assertThat(task.nextEscalationAt()).isEqualTo(task.dueAt());
    assertThat(consistency.check().consistent()).isTrue();
  }

  @Test
  void contactsAreUrgent() {
    String caseId = cases.open(1, MICRO, true).get(0);

    assertThat(onlyTask(caseId).dueAt()).isEqualTo(NINE.plus(Duration.ofHours(2)));
  }

  @Test
  void completingMovesThePathAndNamesTheNextTask() {
    WorkItemRow call = onlyTask(openOne());

    TaskCompletion.Completed done =
        completion.complete(user(Role.GRID_MEMBER), call.id(), Map.of("outcome", "CONCERNED"));

    WorkItemRow sign = onlyTask(call.caseId());
    assertThat(sign.kind()).isEqualTo("test-sign");
    assertThat(done.next())
        .containsExactly(
            new TaskCompletion.Next(
                sign.id(), "test-sign", "DECIDING_OFFICER", NINE.plus(Duration.ofHours(4))));
    WorkItemRow ended = items.find(call.id());
    assertThat(ended.state()).isEqualTo(WorkItemRow.COMPLETED);
    assertThat(ended.outcome()).isEqualTo("CONCERNED");
    assertThat(ended.endedBy()).isEqualTo("grid-member");
  }

  @Test
  void aCompletedTaskIsNotCompletedAgain() {
    WorkItemRow call = onlyTask(openOne());
    completion.complete(user(Role.GRID_MEMBER), call.id(), Map.of("outcome", "NOT_CONCERNED"));

    assertThatThrownBy(
            () ->
                completion.complete(
                    user(Role.GRID_MEMBER), call.id(), Map.of("outcome", "CONCERNED")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("task.alreadyCompleted");
              assertThat(problem.extra()).containsEntry("completedBy", "grid-member");
              assertThat(problem.extra()).containsEntry("completedAt", NINE);
            });
  }

  @Test
  void anotherGridsTaskIsUnknownAndAnotherRolesIsRefused() {
    String elsewhere = onlyTask(cases.open(1, OTHER_MICRO, false).get(0)).id();
    String here = onlyTask(openOne()).id();

    assertThatThrownBy(
            () -> completion.complete(user(Role.GRID_MEMBER), elsewhere, Map.of("outcome", "X")))
        .hasMessage("task.unknown");
    assertThatThrownBy(
            () -> completion.complete(user(Role.SUPERVISOR), here, Map.of("outcome", "X")))
        .hasMessage("task.notYours");
    assertThatThrownBy(() -> forms.form(user(Role.DESIGNER), here)).hasMessage("task.unknown");
  }

  @Test
  void aRolledBackCompletionChangesNothing() {
    WorkItemRow call = onlyTask(openOne());

    transaction.executeWithoutResult(
        status -> {
          completion.complete(user(Role.GRID_MEMBER), call.id(), Map.of("outcome", "CONCERNED"));
          status.setRollbackOnly();
        });

    assertThat(onlyTask(call.caseId()).id()).isEqualTo(call.id());
    assertThat(consistency.check().consistent()).isTrue();
  }

  @Test
  void endingACaseWithdrawsItsTasks() {
    WorkItemRow call = onlyTask(openOne());

    path.cancel(call.caseId(), "test");

    assertThat(items.find(call.id()).state()).isEqualTo(WorkItemRow.WITHDRAWN);
    assertThat(consistency.check().consistent()).isTrue();
  }

  @Test
  void openTasksFollowTheirCaseToAnotherGrid() {
    WorkItemRow call = onlyTask(openOne());

    transaction.executeWithoutResult(status -> files.place(call.caseId(), OTHER_MICRO, "moved"));

    assertThat(onlyTask(call.caseId()).grid()).isEqualTo(OTHER_MICRO);
    assertThat(onlyTask(call.caseId()).assignee()).isNull();
  }

  @Test
  void listsArePagedByDueTimeWithinTheUsersGrids() {
    List<String> mine = cases.open(5, MICRO, false);
    cases.open(2, OTHER_MICRO, false);
    TaskFilter filter =
        new TaskFilter(
            TaskFilter.View.TEAM,
            TaskFilter.State.OPEN,
            null,
            "test-call",
            null,
            null,
            null,
            null,
            TaskFilter.Sort.DUE);

    var first = lists.page(user(Role.GRID_MEMBER), filter, Paging.of(3, null));
    var second = lists.page(user(Role.GRID_MEMBER), filter, Paging.of(500, first.next()));

    assertThat(first.items()).hasSize(3);
    assertThat(second.next()).isNull();
    assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
    List<String> all =
        java.util.stream.Stream.concat(first.items().stream(), second.items().stream())
            .map(TaskView::caseId)
            .toList();
    assertThat(all).containsAll(mine);
    assertThat(lists.page(user(Role.DECIDING_OFFICER), filter, Paging.of(null, null)).items())
        .isEmpty();
  }

  @Test
  void aWorklistIsWalkedDoorByDoor() {
    List<String> opened = cases.open(12, MICRO, false);
    TaskFilter byDoor = TaskFilter.open(TaskFilter.View.MINE).sortedBy(TaskFilter.Sort.DOOR);

    var first = lists.page(user(Role.GRID_MEMBER), byDoor, Paging.of(5, null));
    var rest = lists.page(user(Role.GRID_MEMBER), byDoor, Paging.of(500, first.next()));

    List<TaskView> walked = new ArrayList<>(first.items());
    walked.addAll(rest.items());
    assertThat(walked)
        .filteredOn(task -> opened.contains(task.caseId()))
        .allSatisfy(task -> assertThat(task.door().building()).matches("胜利路\\d+号"))
        .extracting(TaskView::caseId)
        .containsExactlyElementsOf(opened);
    assertThat(walked).extracting(TaskView::id).doesNotHaveDuplicates();
  }

  @Test
  void onlyWhoMayDoTheTaskSeesTheDoor() {
    String id = onlyTask(openOne()).id();

    assertThat(lists.task(user(Role.GRID_MEMBER), id).door()).isNotNull();
    assertThat(lists.task(user(Role.DOCTOR), id).door()).isNull();
  }

  @Test
  void aSearchFindsNamePhoneOrHouseAndTakesNoWildcard() {
    String caseId = openOne();
    WorkItemRow task = onlyTask(caseId);
    String phone = task.personPhone().substring(task.personPhone().length() - 4);

    assertThat(found("罗𠮷")).contains(caseId);
    assertThat(found(phone)).contains(caseId);
    assertThat(found(task.building())).contains(caseId);
    assertThat(found("%")).isEmpty();
    assertThat(found("吉")).isEmpty();
  }

  private List<String> found(String text) {
    return lists
        .page(
            user(Role.GRID_MEMBER),
            TaskFilter.open(TaskFilter.View.TEAM).with(text),
            Paging.of(500, null))
        .items()
        .stream()
        .map(TaskView::caseId)
        .toList();
  }

  @Test
  void countsEqualTheListTheyStandAbove() {
    cases.open(3, MICRO, false);
    TaskFilter mine = TaskFilter.open(TaskFilter.View.MINE);
    clock.set(Instant.parse("2021-12-11T12:30:00Z"));

    TaskCounts counts = lists.count(user(Role.GRID_MEMBER), mine);
    List<TaskView> listed = lists.page(user(Role.GRID_MEMBER), mine, Paging.of(500, null)).items();

    assertThat(counts.open()).isEqualTo(listed.size()).isGreaterThanOrEqualTo(3);
    assertThat(counts.overdue())
        .isEqualTo(
            listed.stream().filter(task -> task.timing() == TaskView.Timing.OVERDUE).count());
    assertThat(counts.byKind().values().stream().mapToLong(TaskCounts.Group::open).sum())
        .isEqualTo(counts.open());
    assertThat(counts.byStage().values().stream().mapToLong(TaskCounts.Group::overdue).sum())
        .isEqualTo(counts.overdue());
  }

  @Test
  void tasksInTheHandsOfAbsentColleaguesAreListed() {
    String caseId = openOne();

    assertThat(
            lists
                .page(
                    user(Role.GRID_MEMBER),
                    TaskFilter.open(TaskFilter.View.ABSENT),
                    Paging.of(500, null))
                .items())
        .extracting(TaskView::caseId)
        .contains(caseId);
    assertThat(lists.count(user(Role.DOCTOR), TaskFilter.open(TaskFilter.View.ABSENT)).open())
        .isZero();
  }

  @Test
  void timingComparesWithTheClock() {
    String caseId = openOne();
    TaskFilter soon =
        new TaskFilter(
            TaskFilter.View.MINE,
            TaskFilter.State.OPEN,
            TaskView.Timing.DUE_SOON,
            null,
            null,
            null,
            MICRO,
            null,
            TaskFilter.Sort.DUE);
    clock.set(Instant.parse("2021-12-11T11:00:00Z"));

    assertThat(lists.page(user(Role.GRID_MEMBER), soon, Paging.of(500, null)).items())
        .extracting(TaskView::caseId)
        .contains(caseId);
    assertThat(lists.task(user(Role.GRID_MEMBER), onlyTask(caseId).id()).timing())
        .isEqualTo(TaskView.Timing.DUE_SOON);
  }

  @Test
  void theCommandRoomGivesATaskOnlyToWhoMayCompleteIt() {
    String id = onlyTask(openOne()).id();

    assertThatThrownBy(() -> assignment.assign(user(Role.SUPERVISOR), id, "doctor"))
        .hasMessage("task.assigneeUnfit");
    assignment.release(user(Role.GRID_MEMBER), id);
    assertThat(items.find(id).assignee()).isNull();
    assignment.assign(user(Role.SUPERVISOR), id, "grid-member");
    assertThat(items.find(id).assignee()).isEqualTo("grid-member");
    assignment.release(user(Role.SUPERVISOR), id);
    assertThatThrownBy(() -> assignment.assign(user(Role.GRID_MEMBER), id, "grid-member"))
        .hasMessage("access.forbidden");
  }

  @Test
  void bulkCompletesOnlyKindsThatAllowIt() {
    String call = onlyTask(openOne()).id();

    var results =
        bulk.run(
            user(Role.GRID_MEMBER),
            BulkTasks.Action.COMPLETE,
            List.of(call, "unknown"),
            Map.of("outcome", "CONCERNED"));

    assertThat(results.undo()).isNull();
    assertThat(results.results())
        .extracting(BulkTasks.Result::code)
        .containsExactly("task.notInBulk", "task.unknown");
  }

  @Test
  void whyNamesTheRule() {
    TaskExplanation.Why why = explanation.why(user(Role.GRID_MEMBER), onlyTask(openOne()).id());

    assertThat(why.sentence().get("zh")).contains("电话核查", "2021-12-11 20:00");
    assertThat(why.sentence().get("en")).contains("is for the grid member");
    assertThat(why.trace()).containsKeys("inputs", "rule");
  }

  @Test
  void fiftyCasesAreOneBatchAndACompletionIsAHandful() {
    List<String> opening = statements.during(() -> cases.open(50, MICRO, false));
    WorkItemRow call = onlyTask(openOne());
    List<String> completing =
        statements.during(
            () ->
                completion.complete(
                    user(Role.GRID_MEMBER), call.id(), Map.of("outcome", "CONCERNED")));

    assertThat(opening.stream().filter(sql -> sql.contains("insert into work_item"))).hasSize(1);
    assertThat(completing).as(String.join("\n", completing)).hasSizeLessThanOrEqualTo(16);
  }
}
