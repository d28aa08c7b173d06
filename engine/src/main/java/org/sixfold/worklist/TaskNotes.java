package org.sixfold.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.audit.Audit;
import org.sixfold.notification.Notifications;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.FreeText;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.TaskNoteMapper;
import org.sixfold.worklist.persistence.TaskNoteRow;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said about a task by others than who completes it, and reminders of it. */
@Service
public class TaskNotes {

  static final int LONGEST = 500;

  /** Somebody who was reminded is left to work for as long. */
  private static final Duration BETWEEN_NUDGES = Duration.ofMinutes(15);

  private final WorkItemMapper items;
  private final TaskNoteMapper notes;
  private final TaskAssignment assignment;
  private final UserDirectory users;
  private final Responsibility responsibility;
  private final Notifications notifications;
  private final Audit audit;
  private final SixfoldClock clock;

  TaskNotes(
      WorkItemMapper items,
      TaskNoteMapper notes,
      TaskAssignment assignment,
      UserDirectory users,
      Responsibility responsibility,
      Notifications notifications,
      Audit audit,
      SixfoldClock clock) {
    this.items = items;
    this.notes = notes;
    this.assignment = assignment;
    this.users = users;
    this.responsibility = responsibility;
    this.notifications = notifications;
    this.audit = audit;
    this.clock = clock;
  }

  /** What a note is. */
  public enum Kind {
    COMMENT,
    NUDGE,
    DEADLINE
  }

  /**
   * One note.
   *
   * @param words what was said, or why the due time was moved
   * @param dueAfter only where the due time was moved
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Note(
      String id,
      Kind kind,
      String by,
      String byName,
      Instant at,
      String words,
      Instant dueBefore,
      Instant dueAfter) {}

  /** Of a task that the user may see, the first said first. */
  @Transactional(readOnly = true)
  public List<Note> of(SignedInUser user, String taskId) {
    TaskAccess.visible(user, items.find(taskId));
    return notes.of(taskId).stream().map(this::note).toList();
  }

  /**
   * Says something about an open task; who has it in hand is told that there is something to read.
   *
   * @throws ProblemException 422 {@code form.invalid} for words that are missing, too long or hold
   *     an ID number or phone; 404, 409 as {@link TaskAccess}
   */
  @Transactional
  public Note comment(SignedInUser user, String taskId, String words) {
    TaskAccess.requireWorker(user);
    WorkItemRow task = TaskAccess.open(TaskAccess.visible(user, items.findForUpdate(taskId)));
    String said = words("words", words);
    Note note = keep(user, task, Kind.COMMENT, said, null);
    audit.record(new Audit.Change(task.caseId(), "task.commented", TaskAssignment.details(task)));
    if (!user.username().equals(task.assignee())) {
      tell(task, task.assignee(), note, "task-commented");
    }
    return note;
  }

  /** Keeps why a task was given to somebody, who is not told of each. */
  void remark(SignedInUser user, String taskId, String words) {
    WorkItemRow task = items.find(taskId);
    keep(user, task, Kind.COMMENT, words("words", words), null);
    audit.record(new Audit.Change(task.caseId(), "task.commented", TaskAssignment.details(task)));
  }

  /**
   * Reminds whoever has an open task in hand, or who answers for it if nobody has.
   *
   * @throws ProblemException 403 {@code access.forbidden} for who may not hand it over either, 409
   *     {@code task.nudgedJustNow}, {@code task.nobodyToNudge}; 404, 409 as {@link TaskAccess}
   */
  @Transactional
  public Note nudge(SignedInUser user, String taskId) {
    TaskAccess.requireWorker(user);
    WorkItemRow task = TaskAccess.open(TaskAccess.visible(user, items.findForUpdate(taskId)));
    if (!assignment.mayHandOver(user, task) || user.username().equals(task.assignee())) {
      throw ProblemException.forbidden("access.forbidden");
    }
    Instant last = notes.last(taskId, Kind.NUDGE.name());
    if (last != null && last.plus(BETWEEN_NUDGES).isAfter(clock.now())) {
      throw ProblemException.conflict("task.nudgedJustNow");
    }
    String whom = task.assignee() == null ? answering(task) : task.assignee();
    Note note = keep(user, task, Kind.NUDGE, null, null);
    Map<String, Object> details = TaskAssignment.details(task);
    details.put("to", whom);
    audit.record(new Audit.Change(task.caseId(), "task.nudged", details));
    tell(task, whom, note, "task-nudged");
    return note;
  }

  /** Keeps why a due time was moved. */
  Note moved(SignedInUser user, WorkItemRow task, String reason, Instant due) {
    Note note = keep(user, task, Kind.DEADLINE, reason, due);
    if (!user.username().equals(task.assignee())) {
      tell(task, task.assignee(), note, "task-deadline-moved");
    }
    return note;
  }

  /** The words, stripped, if they may be kept. */
  static String words(String field, String words) {
    List<FieldProblem> problems = new ArrayList<>();
    String said = FreeText.required(field, words, LONGEST, problems);
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("form.invalid", problems);
    }
    return said;
  }

  private String answering(WorkItemRow task) {
    return responsibility.present(Role.valueOf(task.role()), task.grid(), clock.now()).stream()
        .map(Member::username)
        .filter(username -> !task.isOfAnotherDesk(username))
        .findFirst()
        .orElseThrow(() -> ProblemException.conflict("task.nobodyToNudge"));
  }

  private Note keep(SignedInUser user, WorkItemRow task, Kind kind, String words, Instant due) {
    TaskNoteRow row =
        new TaskNoteRow(
            Ids.next(),
            task.id(),
            task.caseId(),
            kind.name(),
            user.username(),
            clock.now(),
            words,
            due == null ? null : task.dueAt(),
            due);
    notes.insert(row);
    return note(row);
  }

  private void tell(WorkItemRow task, String username, Note note, String template) {
    if (username != null) {
      Map<String, Object> values = TaskAssignment.details(task);
      values.put("caseId", task.caseId());
      values.put("title", task.title());
      values.put("grid", task.grid());
      notifications.queue("task-note:" + note.id(), username, template, values);
    }
  }

  private Note note(TaskNoteRow row) {
    return new Note(
        row.id(),
        Kind.valueOf(row.kind()),
        row.notedBy(),
        users.find(row.notedBy()).map(SignedInUser::name).orElse(null),
        row.notedAt(),
        row.words(),
        row.dueBefore(),
        row.dueAfter());
  }
}
