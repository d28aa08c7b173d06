package org.sixfold.worklist.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.worklist.TaskCompletion;
import org.sixfold.worklist.TaskCounts;
import org.sixfold.worklist.TaskDrafts;
import org.sixfold.worklist.TaskExplanation;
import org.sixfold.worklist.TaskForms;
import org.sixfold.worklist.TaskLists;
import org.sixfold.worklist.TaskView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks as people work on them. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

  private final CurrentUser currentUser;
  private final TaskLists lists;
  private final TaskForms forms;
  private final TaskExplanation explanation;
  private final TaskDrafts drafts;
  private final TaskCompletion completion;

  TaskController(
      CurrentUser currentUser,
      TaskLists lists,
      TaskForms forms,
      TaskExplanation explanation,
      TaskDrafts drafts,
      TaskCompletion completion) {
    this.currentUser = currentUser;
    this.lists = lists;
    this.forms = forms;
    this.explanation = explanation;
    this.drafts = drafts;
    this.completion = completion;
  }

  record FormData(@NotNull Map<String, Object> data) {}

  /** {@code basedOn}: the revision that the device knew; without it whatever is there goes. */
  record DraftData(@NotNull Map<String, Object> data, @PositiveOrZero Integer basedOn) {}

  /** Tasks by due time or by door. */
  @GetMapping
  Page<TaskView> list(
      WantedTasks wanted,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return lists.page(currentUser.get(), wanted.filter(null), Paging.of(limit, cursor));
  }

  /** As the list, with text that may name a person: it stays out of the address. */
  @PostMapping("/search")
  Page<TaskView> search(@Valid @RequestBody TaskSearchBody body) {
    return lists.page(
        currentUser.get(), body.wanted().filter(body.q()), Paging.of(body.limit(), body.cursor()));
  }

  /** How many tasks the list has, by timing, kind and stage. */
  @GetMapping("/counts")
  TaskCounts counts(WantedTasks wanted) {
    return lists.count(currentUser.get(), wanted.filter(null));
  }

  @GetMapping("/{id}")
  TaskView task(@PathVariable String id) {
    return lists.task(currentUser.get(), id);
  }

  @GetMapping("/{id}/form")
  TaskForms.Form form(@PathVariable String id) {
    return forms.form(currentUser.get(), id);
  }

  /** Why this person, why now, by which rule. */
  @GetMapping("/{id}/why")
  TaskExplanation.Why why(@PathVariable String id) {
    return explanation.why(currentUser.get(), id);
  }

  @PutMapping("/{id}/draft")
  TaskDrafts.Saved saveDraft(@PathVariable String id, @Valid @RequestBody DraftData draft) {
    return drafts.save(currentUser.get(), id, draft.data(), draft.basedOn());
  }

  @PostMapping("/{id}/complete")
  TaskCompletion.Completed complete(@PathVariable String id, @Valid @RequestBody FormData form) {
    return completion.complete(currentUser.get(), id, form.data());
  }
}
