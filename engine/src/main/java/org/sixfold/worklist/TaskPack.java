package org.sixfold.worklist;

import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;

/** What a member takes along to where there is no connection: the own tasks with their forms. */
@Service
public class TaskPack {

  private static final TaskFilter MINE = TaskFilter.open(TaskFilter.View.MINE);

  private final TaskLists lists;
  private final TaskViews views;
  private final TaskForms forms;
  private final TaskExplanation explanation;

  TaskPack(TaskLists lists, TaskViews views, TaskForms forms, TaskExplanation explanation) {
    this.lists = lists;
    this.views = views;
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

  /**
   * One page of the user's open tasks, by due time. What it asks of the database grows with the
   * kinds on the page, not with the tasks, for the kinds that people have many of.
   */
  public Page<Packed> page(SignedInUser user, Paging paging) {
    Page<WorkItemRow> page = lists.rows(user, MINE, paging);
    Map<String, Filled> filled = forms.filled(user, page.items());
    return page.map(
        task -> new Packed(views.of(user, task), filled.get(task.id()), explanation.why(task)));
  }
}
