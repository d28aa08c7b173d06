package org.sixfold.worklist;

import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;

/** What a member takes along to where there is no connection: the own tasks with their forms. */
@Service
public class TaskPack {

  private static final TaskFilter MINE = TaskFilter.open(TaskFilter.View.MINE);

  private final TaskLists lists;
  private final TaskForms forms;
  private final TaskExplanation explanation;

  TaskPack(TaskLists lists, TaskForms forms, TaskExplanation explanation) {
    this.lists = lists;
    this.forms = forms;
    this.explanation = explanation;
  }

  /**
   * One task with what its form needs.
   *
   * @param form null if the user may not complete the task
   */
  public record Packed(TaskView task, Filled form, TaskExplanation.Why why) {}

  /**
   * A form without its schema, which {@code GET /api/forms/{kind}} has.
   *
   * @param version of the schema
   * @param draft null if the user has typed nothing yet
   */
  public record Filled(
      String version,
      Map<String, Object> data,
      Map<String, Object> person,
      TaskDrafts.Draft draft) {}

  /** One page of the user's open tasks, by due time. */
  public Page<Packed> page(SignedInUser user, Paging paging) {
    return lists
        .page(user, MINE, paging)
        .map(task -> new Packed(task, filled(user, task.id()), explanation.why(user, task.id())));
  }

  private Filled filled(SignedInUser user, String id) {
    try {
      return forms.filled(user, id);
    } catch (ProblemException notForThisUser) {
      return null;
    }
  }
}
