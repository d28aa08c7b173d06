package org.sixfold.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.OTHER_MICRO;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the command room does about a task that somebody else completes. */
@WorklistTest
class TaskSteeringTest {

  private static final SignedInUser ROOM = user(Role.SUPERVISOR);
  private static final SignedInUser GRID_MEMBER = user(Role.GRID_MEMBER);
  private static final SignedInUser CADRE = user(Role.VILLAGE_CADRE);
  private static final String REASON = "本人在外地开会，约在下午";

  @Autowired Cases cases;
  @Autowired WorkItemMapper items;
  @Autowired TaskAssignment assignment;
  @Autowired TaskCompletion completion;
  @Autowired TaskNotes notes;
  @Autowired TaskDeferral deferral;
  @Autowired BulkTasks bulk;
  @Autowired MemberLoad memberLoad;
  @Autowired WorklistErasure erasure;
  @Autowired HandClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void atNine() {
    clock.set(NINE);
  }

  /** A call that its rule lets the command room put off by four hours, due at eleven. */
  private WorkItemRow movable() {
    return items.openOf(cases.open(1, MICRO, true).get(0)).get(0);
  }

  private WorkItemRow fixed() {
    return items.openOf(cases.open(1, MICRO, false).get(0)).get(0);
  }

  private List<String> told(String noteId) {
    return jdbc.queryForList(
        "select username from outbox_mail where dedupe_key = ?",
        String.class,
        "task-note:" + noteId);
  }

  private static void refused(ThrowingCallable call, String field, String code) {
    assertThatThrownBy(call)
        .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
        .extracting(ProblemException::errors)
        .asInstanceOf(InstanceOfAssertFactories.list(FieldProblem.class))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.code()).isEqualTo(code);
            });
  }

  @Test
  void aCommentIsReadByWhoSeesTheTaskAndTellsWhoHasIt() {
    WorkItemRow task = movable();

    TaskNotes.Note said = notes.comment(ROOM, task.id(), "  门卫说白天没人  ");

    assertThat(notes.of(GRID_MEMBER, task.id())).containsExactly(said);
    assertThat(said.words()).isEqualTo("门卫说白天没人");
    assertThat(said.byName()).isEqualTo("supervisor");
    assertThat(told(said.id())).containsExactly("grid-member");
    assertThat(told(notes.comment(GRID_MEMBER, task.id(), "已联系").id())).isEmpty();
  }

  @Test
  void wordsAreRefusedThatAreMissingTooLongOrHoldAPhone() {
    String task = movable().id();

    refused(() -> notes.comment(ROOM, task, " "), "words", "form.required");
    refused(() -> notes.comment(ROOM, task, "字".repeat(501)), "words", "form.tooLong");
    refused(() -> notes.comment(ROOM, task, "打138 0000 0000"), "words", "text.personalNumber");
    assertThat(notes.of(ROOM, task)).isEmpty();
  }

  @Test
  void aReminderReachesWhoHasItOrWhoAnswersAndNotTwiceInAQuarterOfAnHour() {
    String task = movable().id();

    assertThat(told(notes.nudge(ROOM, task).id())).containsExactly("grid-member");
    clock.set(NINE.plus(Duration.ofMinutes(14)));
    assertThatThrownBy(() -> notes.nudge(ROOM, task)).hasMessage("task.nudgedJustNow");

    clock.set(NINE.plus(Duration.ofMinutes(15)));
    assignment.release(ROOM, task);
    assertThat(told(notes.nudge(ROOM, task).id())).containsExactly("grid-member");
    assertThatThrownBy(() -> notes.nudge(CADRE, task)).hasMessage("access.forbidden");
    assertThatThrownBy(() -> notes.nudge(GRID_MEMBER, task)).hasMessage("access.forbidden");
  }

  @Test
  void whereNobodyAnswersThereIsNobodyToRemind() {
    String task = items.openOf(cases.open(1, OTHER_MICRO, true).get(0)).get(0).id();

    assertThatThrownBy(() -> notes.nudge(ROOM, task)).hasMessage("task.nobodyToNudge");
    assertThat(notes.of(ROOM, task)).isEmpty();
  }

  @Test
  void manyAreRemindedAtOnceEachWithItsOwnResult() {
    String task = movable().id();

    BulkTasks.Done done =
        bulk.run(ROOM, BulkTasks.Action.NUDGE, List.of(task, "unknown"), Map.of());

    assertThat(done.results()).extracting(BulkTasks.Result::done).containsExactly(true, false);
    assertThat(done.undo()).as("what was said is not taken back").isNull();
    assertThat(notes.of(ROOM, task)).hasSize(1);
  }

  @Test
  void aDueTimeMovesWithItsWarningAndItsEscalation() {
    WorkItemRow task = movable();
    Instant due = task.dueAt().plus(Duration.ofHours(4));

    deferral.move(ROOM, task.id(), due, REASON);

    WorkItemRow moved = items.find(task.id());
    assertThat(moved.dueAt()).isEqualTo(due).isEqualTo(moved.sortDue());
    assertThat(moved.warnAt()).isEqualTo(task.warnAt().plus(Duration.ofHours(4)));
    assertThat(moved.nextEscalationAt()).isEqualTo(due);
    assertThat(notes.of(GRID_MEMBER, task.id()))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.kind()).isEqualTo(TaskNotes.Kind.DEADLINE);
              assertThat(note.words()).isEqualTo(REASON);
              assertThat(note.dueBefore()).isEqualTo(task.dueAt());
              assertThat(note.dueAfter()).isEqualTo(due);
              assertThat(told(note.id())).containsExactly("grid-member");
            });
  }

  @Test
  void howeverOftenItIsMovedTheRuleSaysHowFar() {
    WorkItemRow task = movable();
    Instant furthest = task.dueAt().plus(Duration.ofHours(4));
    deferral.move(ROOM, task.id(), furthest, REASON);

    refused(
        () -> deferral.move(ROOM, task.id(), furthest.plusSeconds(1), REASON),
        "due",
        "task.deadlineTooLate");
    deferral.move(ROOM, task.id(), task.dueAt(), "改回");
    assertThat(items.find(task.id()).nextEscalationAt()).isEqualTo(task.nextEscalationAt());
  }

  @Test
  void aDueTimeThatIsFixedPastOrUnreasonedStays() {
    WorkItemRow task = movable();
    Instant later = task.dueAt().plusSeconds(60);

    refused(() -> deferral.move(ROOM, task.id(), later, ""), "reason", "form.required");
    refused(() -> deferral.move(ROOM, task.id(), null, REASON), "due", "form.required");
    refused(() -> deferral.move(ROOM, task.id(), NINE, REASON), "due", "task.deadlinePast");
    assertThatThrownBy(() -> deferral.move(CADRE, task.id(), later, REASON))
        .hasMessage("access.forbidden");
    assertThatThrownBy(() -> deferral.move(ROOM, fixed().id(), later, REASON))
        .hasMessage("task.deadlineFixed");
    assertThat(items.find(task.id()).dueAt()).isEqualTo(task.dueAt());
  }

  @Test
  void theWholeLoadOfOneWhoLeftMovesAndComesBack() {
    List<String> load = List.of(movable().id(), movable().id());
    items.assign(load, "left");

    BulkTasks.Done done = memberLoad.move(ROOM, "left", "grid-member");

    assertThat(done.results()).extracting(BulkTasks.Result::id).containsExactlyElementsOf(load);
    assertThat(load).allMatch(id -> "grid-member".equals(items.find(id).assignee()));
    bulk.undo(ROOM, done.undo().id());
    assertThat(load).allMatch(id -> "left".equals(items.find(id).assignee()));
    assertThat(memberLoad.move(ROOM, "left", "village-cadre").results())
        .as("whose role does not complete them")
        .allMatch(result -> "task.assigneeUnfit".equals(result.code()));
    assertThatThrownBy(() -> memberLoad.move(ROOM, "nobody", "grid-member"))
        .hasMessage("member.unknown");
    assertThatThrownBy(() -> memberLoad.move(GRID_MEMBER, "left", "grid-member"))
        .hasMessage("access.forbidden");
  }

  @Test
  void notesGoWithTheFile() {
    WorkItemRow task = movable();
    notes.comment(ROOM, task.id(), "门卫说白天没人");

    assertThat(erasure.erase(task.caseId())).containsEntry("taskNotes", 1);
    assertThat(notes.of(ROOM, task.id())).isEmpty();
  }
}
