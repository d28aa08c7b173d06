package org.sixfold.worklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.ProblemTexts;
import org.sixfold.worklist.persistence.BulkMoveRow;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same step for many tasks, each with its own result: in a transaction each, or, where the
 * request runs in one for its Idempotency-Key, in a savepoint each.
 */
@Service
public class BulkTasks {

  private static final int MOST = 500;

  private final WorkItemMapper items;
  private final TaskAssignment assignment;
  private final TaskCompletion completion;
  private final TaskHandlers handlers;
  private final TaskDrafts drafts;
  private final TaskNotes notes;
  private final BulkUndo undo;
  private final ObjectProvider<BulkUndone> rest;
  private final ProblemTexts texts;
  private final TransactionTemplate step;

  BulkTasks(
      WorkItemMapper items,
      TaskAssignment assignment,
      TaskCompletion completion,
      TaskHandlers handlers,
      TaskDrafts drafts,
      TaskNotes notes,
      BulkUndo undo,
      ObjectProvider<BulkUndone> rest,
      ProblemTexts texts,
      PlatformTransactionManager transactions) {
    this.items = items;
    this.assignment = assignment;
    this.completion = completion;
    this.handlers = handlers;
    this.drafts = drafts;
    this.notes = notes;
    this.undo = undo;
    this.rest = rest;
    this.texts = texts;
    this.step = new TransactionTemplate(transactions);
    this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** What to do with each task. */
  public enum Action {
    CLAIM,
    ASSIGN,
    NUDGE,
    COMPLETE
  }

  /** How one task fared; code and messages only where it was refused. */
  public record Result(String id, boolean done, String code, Map<String, String> messages) {}

  /**
   * How all of them fared.
   *
   * @param undo how to take it back; null where nothing was done or it is not taken back
   */
  public record Done(List<Result> results, BulkUndo.Offer undo) {}

  /**
   * Does the step for every task, and keeps how to undo what moved. What a completion set going is
   * not undone: others have been told, and may be at work.
   *
   * @throws ProblemException 422 {@code task.bulkTooMany}
   */
  public Done run(SignedInUser user, Action action, List<String> ids, Map<String, Object> data) {
    refuseTooMany(ids.size());
    List<TaskAssignment.Moved> moved = new ArrayList<>();
    List<Result> results =
        new LinkedHashSet<>(ids)
            .stream()
                .map(id -> one(id, () -> apply(user, action, id, data).ifPresent(moved::add)))
                .toList();
    return new Done(results, undo.keep(user, moved));
  }

  /**
   * Gives each task to somebody and says on it why; nobody is told task by task.
   *
   * @param receivers username by task
   * @throws ProblemException 422 {@code task.bulkTooMany}
   */
  public Done handOut(SignedInUser user, Map<String, String> receivers, String words) {
    refuseTooMany(receivers.size());
    List<TaskAssignment.Moved> moved = new ArrayList<>();
    List<Result> results =
        receivers.entrySet().stream()
            .map(
                one ->
                    one(
                        one.getKey(),
                        () -> {
                          moved.add(assignment.assign(user, one.getKey(), one.getValue()));
                          notes.remark(user, one.getKey(), words);
                        }))
            .toList();
    return new Done(results, undo.keep(user, moved));
  }

  private static void refuseTooMany(int count) {
    if (count > MOST) {
      throw new ProblemException(422, "task.bulkTooMany", List.of(), Map.of(), MOST);
    }
  }

  /**
   * Takes back a step, as far as nothing has followed, and what was begun with it.
   *
   * @throws ProblemException as {@link BulkUndo#of}
   */
  public List<Result> undo(SignedInUser user, String bulkId) {
    List<Result> results = new ArrayList<>();
    Set<String> keepers = new HashSet<>();
    for (BulkMoveRow move : undo.of(user, bulkId)) {
      Result result = one(move.taskId(), () -> undo.takeBack(move));
      results.add(result);
      if (!result.done()) {
        keepers.add(move.assignee());
      }
    }
    rest.forEach(one -> one.undone(user, bulkId, keepers));
    return results;
  }

  private Result one(String id, Runnable act) {
    try {
      step.executeWithoutResult(status -> act.run());
      return new Result(id, true, null, null);
    } catch (ProblemException problem) {
      return new Result(id, false, problem.code(), texts.of(problem.code(), problem.args()));
    }
  }

  private Optional<TaskAssignment.Moved> apply(
      SignedInUser user, Action action, String id, Map<String, Object> data) {
    return switch (action) {
      case CLAIM -> Optional.of(assignment.claim(user, id));
      case ASSIGN -> Optional.of(assignment.assign(user, id, String.valueOf(data.get("username"))));
      case NUDGE -> {
        notes.nudge(user, id);
        yield Optional.empty();
      }
      case COMPLETE -> {
        complete(user, id, data);
        yield Optional.empty();
      }
    };
  }

  private void complete(SignedInUser user, String id, Map<String, Object> data) {
    WorkItemRow task = TaskAccess.visible(user, items.find(id));
    if (!task.bulkAllowed()) {
      throw ProblemException.forbidden("task.notInBulk");
    }
    Map<String, Object> typed =
        drafts.find(user, id).map(TaskDrafts.Draft::values).orElse(Map.of());
    Map<String, Object> own =
        handlers.of(task.kind()).inBulk(TaskCompletion.open(task), data, typed);
    completion.complete(user, id, own);
  }
}
