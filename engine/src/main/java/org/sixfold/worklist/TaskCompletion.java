package org.sixfold.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.camunda.EngineTaskSteps;
import org.sixfold.form.Forms;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.TaskAnswerMapper;
import org.sixfold.worklist.persistence.TaskAnswerRow;
import org.sixfold.worklist.persistence.TaskDraftMapper;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Completes a task: checks the form, writes what was learnt, and moves the path, all or nothing.
 */
@Service
public class TaskCompletion {

  private static final String OUTCOME = "outcome";
  private static final String ACTED_AT = "actedAt";

  /** Who acted longer before there was a task is named in the timeline. */
  private static final Duration BEFOREHAND = Duration.ofHours(1);

  private final WorkItemMapper items;
  private final TaskAnswerMapper answers;
  private final TaskDraftMapper drafts;
  private final Forms forms;
  private final ObjectProvider<AnswerPictures> pictures;
  private final TaskHandlers handlers;
  private final EngineTaskSteps engine;
  private final WorklistNews news;
  private final Audit audit;
  private final SixfoldClock clock;
  private final JsonMapper json;
  private final ApplicationEventPublisher events;

  TaskCompletion(
      WorkItemMapper items,
      TaskAnswerMapper answers,
      TaskDraftMapper drafts,
      Forms forms,
      ObjectProvider<AnswerPictures> pictures,
      TaskHandlers handlers,
      EngineTaskSteps engine,
      WorklistNews news,
      Audit audit,
      SixfoldClock clock,
      JsonMapper json,
      ApplicationEventPublisher events) {
    this.items = items;
    this.answers = answers;
    this.drafts = drafts;
    this.forms = forms;
    this.pictures = pictures;
    this.handlers = handlers;
    this.engine = engine;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
    this.events = events;
  }

  /** What followed from a completion. */
  public record Completed(String caseId, List<Next> next) {}

  /** A task that began with it. */
  public record Next(String id, String kind, String role, Instant due) {}

  /**
   * Completes a task with the values of its form.
   *
   * @throws ProblemException 404 {@code task.unknown}, 403 {@code task.notYours}, 409 {@code
   *     task.alreadyCompleted} or {@code task.withdrawn}, 422 {@code form.invalid} or {@code
   *     task.outcomeUnfit}
   */
  @Transactional
  public Completed complete(SignedInUser user, String id, Map<String, Object> data) {
    WorkItemRow task = TaskAccess.completable(user, items.findForUpdate(id));
    Forms.Accepted accepted = forms.accept(task.deployment(), task.kind(), data, task.createdAt());
    Object outcome = accepted.answers().get(OUTCOME);
    if (outcome == null) {
      throw ProblemException.unfit(
          "form.invalid", List.of(new FieldProblem(OUTCOME, "value.missing")));
    }
    Instant now = clock.now();
    TaskHandler.Submission submission =
        new TaskHandler.Submission(
            open(task),
            user,
            now,
            outcome.toString(),
            accepted.answers(),
            accepted.healthAnswers());
    TaskHandler handler = handlers.of(task.kind());
    refuseUnfit(handler.check(submission));
    if (handler.isReport(submission)) {
      return reported(handler, submission);
    }
    pictures.ifAvailable(one -> one.keep(user, submission.task(), accepted));
    items.complete(id, submission.outcome(), user.username(), now);
    news.changed(List.of(task));
    keep(submission);
    if (task.hasDraft()) {
      drafts.deleteOf(id);
    }
    record(task, submission);
    EngineStep step = EngineStep.completing(id, running -> move(running, handler, submission));
    events.publishEvent(new TaskCompleted(submission));
    return new Completed(task.caseId(), step.begun().stream().map(TaskCompletion::next).toList());
  }

  /** The task stays open: only what the report led to is new. */
  private Completed reported(TaskHandler handler, TaskHandler.Submission submission) {
    EngineStep step = EngineStep.beside(() -> handler.apply(submission));
    return new Completed(
        submission.task().caseId(), step.begun().stream().map(TaskCompletion::next).toList());
  }

  private void move(EngineStep step, TaskHandler handler, TaskHandler.Submission submission) {
    Map<String, Object> variables = new HashMap<>(handler.apply(submission));
    variables.put(OUTCOME, submission.outcome());
    if (!step.taskEnded()) {
      engine.complete(submission.task().id(), variables);
    }
  }

  private void keep(TaskHandler.Submission submission) {
    TaskHandler.OpenTask task = submission.task();
    answers.insert(
        new TaskAnswerRow(
            task.id(),
            task.caseId(),
            task.kind(),
            submission.outcome(),
            json.writeValueAsString(submission.answers()),
            submission.by().username(),
            submission.at()));
    if (!submission.healthAnswers().isEmpty()) {
      answers.insertHealth(
          task.id(), task.caseId(), json.writeValueAsString(submission.healthAnswers()));
    }
  }

  /** Names the assignee too where somebody else of the team completed the task. */
  private void record(WorkItemRow task, TaskHandler.Submission submission) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("taskId", task.id());
    details.put("kind", task.kind());
    details.put("title", task.title());
    details.put(OUTCOME, submission.outcome());
    if (task.assignee() != null && !task.assignee().equals(submission.by().username())) {
      details.put("assignee", task.assignee());
    }
    audit.record(new Audit.Change(task.caseId(), "task.completed", details));
    Object actedAt = submission.answers().get(ACTED_AT);
    if (actedAt != null) {
      recordBeforehand(task, OffsetDateTime.parse(actedAt.toString()).toInstant());
    }
  }

  private void recordBeforehand(WorkItemRow task, Instant actedAt) {
    if (actedAt.isBefore(task.createdAt().minus(BEFOREHAND))) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("taskId", task.id());
      details.put("kind", task.kind());
      details.put(ACTED_AT, actedAt.toString());
      details.put("began", task.createdAt().toString());
      audit.record(new Audit.Change(task.caseId(), "task.actedBeforehand", details));
    }
  }

  private static void refuseUnfit(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      boolean unfit = problems.stream().anyMatch(problem -> OUTCOME.equals(problem.field()));
      throw ProblemException.unfit(unfit ? "task.outcomeUnfit" : "form.invalid", problems);
    }
  }

  static TaskHandler.OpenTask open(WorkItemRow task) {
    return new TaskHandler.OpenTask(
        task.id(),
        task.caseId(),
        task.kind(),
        task.part() == null ? "" : task.part(),
        task.grid(),
        task.assignee(),
        task.createdAt(),
        task.deployment());
  }

  private static Next next(WorkItemRow task) {
    return new Next(task.id(), task.kind(), task.role(), task.dueAt());
  }
}
