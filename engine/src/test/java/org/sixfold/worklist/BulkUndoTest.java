package org.sixfold.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.springframework.beans.factory.annotation.Autowired;

/** A slip of the thumb is taken back within a minute, except where somebody has gone on. */
@WorklistTest
class BulkUndoTest {

  private static final SignedInUser ROOM = user(Role.SUPERVISOR);
  private static final SignedInUser GRID_MEMBER = user(Role.GRID_MEMBER);
  private static final Map<String, Object> TO_GRID_MEMBER = Map.of("username", "grid-member");

  @Autowired Cases cases;
  @Autowired WorkItemMapper items;
  @Autowired TaskAssignment assignment;
  @Autowired TaskCompletion completion;
  @Autowired TaskColleagues colleagues;
  @Autowired TaskDrafts drafts;
  @Autowired BulkTasks bulk;
  @Autowired HandClock clock;

  @BeforeEach
  void atNine() {
    clock.set(NINE);
  }

  /** New tasks in nobody's hand. */
  private List<String> unassigned(int count) {
    return cases.open(count, MICRO, false).stream()
        .map(caseId -> items.openOf(caseId).get(0).id())
        .peek(id -> assignment.release(ROOM, id))
        .toList();
  }

  private BulkTasks.Done assigned(List<String> ids) {
    return bulk.run(ROOM, BulkTasks.Action.ASSIGN, ids, TO_GRID_MEMBER);
  }

  private List<String> undone(SignedInUser by, BulkTasks.Done done) {
    return bulk.undo(by, done.undo().id()).stream()
        .map(result -> result.done() ? "done" : result.code())
        .toList();
  }

  @Test
  void whatWasClaimedGoesBackToNobody() {
    List<String> ids = unassigned(3);

    BulkTasks.Done claimed = bulk.run(GRID_MEMBER, BulkTasks.Action.CLAIM, ids, Map.of());

    assertThat(claimed.undo().until()).isEqualTo(NINE.plus(Duration.ofMinutes(1)));
    assertThat(ids).allMatch(id -> "grid-member".equals(items.find(id).assignee()));
    assertThat(undone(GRID_MEMBER, claimed)).containsOnly("done");
    assertThat(ids).allMatch(id -> items.find(id).assignee() == null);
    assertThat(undone(GRID_MEMBER, claimed)).containsOnly("task.movedOn");
  }

  @Test
  void onlyWhatMovedIsOfferedAndEachTellsHowItFared() {
    List<String> ids = unassigned(1);

    BulkTasks.Done done = assigned(List.of(ids.get(0), "unknown"));

    assertThat(done.results()).extracting(BulkTasks.Result::done).containsExactly(true, false);
    assertThat(undone(ROOM, done)).containsExactly("done");
    assertThat(assigned(List.of("unknown")).undo()).isNull();
  }

  @Test
  void whatSomebodyHasGoneOnWithStays() {
    List<String> ids = unassigned(4);
    BulkTasks.Done done = assigned(ids);

    completion.complete(GRID_MEMBER, ids.get(0), Map.of("outcome", "NOT_CONCERNED"));
    drafts.save(GRID_MEMBER, ids.get(1), Map.of("remark", "打过一次"), null);
    assignment.release(GRID_MEMBER, ids.get(2));

    assertThat(undone(ROOM, done))
        .containsExactly("task.alreadyCompleted", "task.movedOn", "task.movedOn", "done");
    assertThat(items.find(ids.get(1)).assignee()).isEqualTo("grid-member");
  }

  @Test
  void anEarlierDraftOfTheColleagueIsNoBeginning() {
    String id = unassigned(1).get(0);
    drafts.save(GRID_MEMBER, id, Map.of("remark", "昨天"), null);
    clock.set(NINE.plusSeconds(1));

    assertThat(undone(ROOM, assigned(List.of(id)))).containsExactly("done");
  }

  @Test
  void afterAMinuteAndForOthersItIsTooLate() {
    BulkTasks.Done done = assigned(unassigned(1));

    assertThatThrownBy(() -> bulk.undo(GRID_MEMBER, done.undo().id()))
        .hasMessage("task.bulkUnknown");
    clock.set(NINE.plusSeconds(61));
    assertThatThrownBy(() -> bulk.undo(ROOM, done.undo().id())).hasMessage("task.undoTooLate");
    assigned(unassigned(1));
    assertThatThrownBy(() -> bulk.undo(ROOM, done.undo().id())).hasMessage("task.bulkUnknown");
  }

  @Test
  void whoHasATaskMayHandItOverToWhoMayCompleteIt() {
    String id = unassigned(1).get(0);
    assignment.claim(GRID_MEMBER, id);

    assertThat(colleagues.of(ROOM, id)).isEmpty();
    assertThatThrownBy(() -> assignment.assign(GRID_MEMBER, id, "doctor"))
        .hasMessage("task.assigneeUnfit");
    assignment.assign(GRID_MEMBER, id, "grid-member");
    assignment.release(GRID_MEMBER, id);
    assertThat(colleagues.of(ROOM, id))
        .extracting(TaskColleagues.Colleague::username)
        .containsExactly("grid-member");
  }
}
