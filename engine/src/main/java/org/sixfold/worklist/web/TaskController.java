package org.sixfold.worklist.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.TaskCompletion;
import org.sixfold.worklist.TaskExplanation;
import org.sixfold.worklist.TaskFilter;
import org.sixfold.worklist.TaskForms;
import org.sixfold.worklist.TaskLists;
import org.sixfold.worklist.TaskView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks as people work on them. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

  private final CurrentUser currentUser;
  private final TaskLists lists;
  private final TaskForms forms;
  private final TaskExplanation explanation;
  private final TaskCompletion completion;

  TaskController(
      CurrentUser currentUser,
      TaskLists lists,
      TaskForms forms,
      TaskExplanation explanation,
      TaskCompletion completion) {
    this.currentUser = currentUser;
    this.lists = lists;
    this.forms = forms;
    this.explanation = explanation;
    this.completion = completion;
  }

  record FormData(@NotNull Map<String, Object> data) {}

  /** Tasks by due time. */
  @GetMapping
  Page<TaskView> list(
      @RequestParam(defaultValue = "mine") String view,
      @RequestParam(defaultValue = "open") String state,
      @RequestParam(required = false) String timing,
      @RequestParam(required = false) String kind,
      @RequestParam(required = false) String stage,
      @RequestParam(required = false) String grid,
      @RequestParam(defaultValue = "due") String sort,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    if (!"due".equals(sort)) {
      throw ProblemException.badRequest("request.parameterInvalid");
    }
    TaskFilter filter =
        new TaskFilter(
            choice(TaskFilter.View.class, view),
            choice(TaskFilter.State.class, state),
            choice(TaskView.Timing.class, timing),
            given(kind),
            given(stage),
            null,
            given(grid));
    return lists.page(currentUser.get(), filter, Paging.of(limit, cursor));
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
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void saveDraft(@PathVariable String id, @Valid @RequestBody FormData form) {
    forms.saveDraft(currentUser.get(), id, form.data());
  }

  @PostMapping("/{id}/complete")
  TaskCompletion.Completed complete(@PathVariable String id, @Valid @RequestBody FormData form) {
    return completion.complete(currentUser.get(), id, form.data());
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String text) {
    if (given(text) == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest("request.parameterInvalid");
    }
  }
}
