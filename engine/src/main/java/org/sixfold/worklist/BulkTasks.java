package org.sixfold.worklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.ProblemTexts;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
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
  private final ProblemTexts texts;
  private final TransactionTemplate step;

  BulkTasks(
      WorkItemMapper items,
      TaskAssignment assignment,
      TaskCompletion completion,
      TaskHandlers handlers,
      TaskDrafts drafts,
      ProblemTexts texts,
      PlatformTransactionManager transactions) {
    this.items = items;
    this.assignment = assignment;
    this.completion = completion;
    this.handlers = handlers;
    this.drafts = drafts;
    this.texts = texts;
    this.step = new TransactionTemplate(transactions);
    this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** What to do with each task. */
  public enum Action {
    CLAIM,
    ASSIGN,
    COMPLETE
  }

  /** How one task fared; code and messages only where it was refused. */
  public record Result(String id, boolean done, String code, Map<String, String> messages) {}

  /**
   * Does the step for every task.
   *
   * @throws ProblemException 422 {@code task.bulkTooMany}
   */
  public List<Result> run(
      SignedInUser user, Action action, List<String> ids, Map<String, Object> data) {
    if (ids.size() > MOST) {
      throw new ProblemException(422, "task.bulkTooMany", List.of(), Map.of(), MOST);
    }
    return new LinkedHashSet<>(ids).stream().map(id -> one(user, action, id, data)).toList();
  }

  private Result one(SignedInUser user, Action action, String id, Map<String, Object> data) {
    try {
      step.executeWithoutResult(status -> apply(user, action, id, data));
      return new Result(id, true, null, null);
    } catch (ProblemException problem) {
      return new Result(id, false, problem.code(), texts.of(problem.code(), problem.args()));
    }
  }

  private void apply(SignedInUser user, Action action, String id, Map<String, Object> data) {
    switch (action) {
      case CLAIM -> assignment.claim(user, id);
      case ASSIGN -> assignment.assign(user, id, String.valueOf(data.get("username")));
      case COMPLETE -> complete(user, id, data);
    }
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
