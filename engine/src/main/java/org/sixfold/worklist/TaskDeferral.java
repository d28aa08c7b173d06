package org.sixfold.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.camunda.EngineTaskSteps;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.TaskNoteMapper;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the due time of a task for a stated reason, as far as the rule lets it: most rules do not,
 * since somebody waits behind them. No end of a restriction is a due time of a task.
 */
@Service
public class TaskDeferral {

  private final WorkItemMapper items;
  private final TaskNoteMapper earlier;
  private final TaskDeadlines deadlines;
  private final TaskNotes notes;
  private final Restrictions restrictions;
  private final EngineTaskSteps engine;
  private final WorklistNews news;
  private final Audit audit;
  private final SixfoldClock clock;

  TaskDeferral(
      WorkItemMapper items,
      TaskNoteMapper earlier,
      TaskDeadlines deadlines,
      TaskNotes notes,
      Restrictions restrictions,
      EngineTaskSteps engine,
      WorklistNews news,
      Audit audit,
      SixfoldClock clock) {
    this.items = items;
    this.earlier = earlier;
    this.deadlines = deadlines;
    this.notes = notes;
    this.restrictions = restrictions;
    this.engine = engine;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Moves the due time, its warning and what escalates next by the same distance.
   *
   * @throws ProblemException 403 {@code access.forbidden} for all but the command room, 409 {@code
   *     task.deadlineFixed}, 422 {@code form.invalid} with a problem of {@code due} or {@code
   *     reason}; 404, 409 as {@link TaskAccess}
   */
  @Transactional
  public void move(SignedInUser user, String taskId, Instant due, String reason) {
    user.require(Role.SUPERVISOR);
    WorkItemRow task = TaskAccess.open(TaskAccess.visible(user, items.findForUpdate(taskId)));
    String why = TaskNotes.words("reason", reason);
    Instant ruled = earlier.firstDue(taskId);
    TaskDeadlines.Times times =
        deadlines.moved(
            new TaskDeadlines.Ruled(
                task.deadlineTrace(), task.calendar(), ruled == null ? task.dueAt() : ruled),
            new TaskDeadlines.Times(task.warnAt(), task.dueAt(), task.nextEscalationAt()),
            due,
            freeAt(task.caseId()));
    items.moveDue(taskId, times.warnAt(), times.dueAt(), times.nextLevelAt());
    engine.moveDeadline(taskId, task.nextEscalationAt(), times.nextLevelAt());
    notes.moved(user, task, why, times.dueAt());
    Map<String, Object> details = TaskAssignment.details(task);
    details.put("from", task.dueAt());
    details.put("due", times.dueAt());
    audit.record(new Audit.Change(task.caseId(), "task.deadlineMoved", details));
    news.changed(List.of(task));
  }

  /** When the person is free; null if nothing limits them now. */
  private Instant freeAt(String caseId) {
    Instant now = clock.now();
    return restrictions.of(caseId).stream()
        .filter(restriction -> restriction.limitsAt(now))
        .map(Restriction::lawfulEnd)
        .min(Instant::compareTo)
        .orElse(null);
  }
}
