package org.sixfold.worklist.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.Page;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.BulkTasks;
import org.sixfold.worklist.TaskAssignment;
import org.sixfold.worklist.TaskColleagues;
import org.sixfold.worklist.TaskLists;
import org.sixfold.worklist.TaskView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking, giving back and handing over tasks, one or many. */
@RestController
@RequestMapping("/api/tasks")
class TaskAssignmentController {

  private final CurrentUser currentUser;
  private final TaskAssignment assignment;
  private final BulkTasks bulk;
  private final TaskColleagues colleagues;
  private final TaskLists lists;

  TaskAssignmentController(
      CurrentUser currentUser,
      TaskAssignment assignment,
      BulkTasks bulk,
      TaskColleagues colleagues,
      TaskLists lists) {
    this.currentUser = currentUser;
    this.assignment = assignment;
    this.bulk = bulk;
    this.colleagues = colleagues;
    this.lists = lists;
  }

  record Assignment(@NotBlank String username) {}

  /**
   * @param action claim, assign or complete
   * @param data for assign {@code {username}}; for complete the form's values
   */
  record Bulk(@NotBlank String action, @NotNull List<String> ids, Map<String, Object> data) {}

  record BulkResults(List<BulkTasks.Result> results) {}

  /** Who could take the task over. */
  @GetMapping("/{id}/colleagues")
  Page<TaskColleagues.Colleague> colleagues(@PathVariable String id) {
    return new Page<>(colleagues.of(currentUser.get(), id), null);
  }

  @PostMapping("/{id}/claim")
  TaskView claim(@PathVariable String id) {
    SignedInUser user = currentUser.get();
    assignment.claim(user, id);
    return lists.task(user, id);
  }

  @PostMapping("/{id}/release")
  TaskView release(@PathVariable String id) {
    SignedInUser user = currentUser.get();
    assignment.release(user, id);
    return lists.task(user, id);
  }

  @PostMapping("/{id}/assign")
  TaskView assign(@PathVariable String id, @Valid @RequestBody Assignment to) {
    SignedInUser user = currentUser.get();
    assignment.assign(user, id, to.username());
    return lists.task(user, id);
  }

  /** With what was claimed or assigned comes an id under which it can be undone for a minute. */
  @PostMapping("/bulk")
  BulkTasks.Done bulk(@Valid @RequestBody Bulk request) {
    return bulk.run(
        currentUser.get(),
        action(request.action()),
        request.ids(),
        request.data() == null ? Map.of() : request.data());
  }

  /** Gives the tasks back to whose they were, unless somebody has gone on with them. */
  @PostMapping("/bulk/{bulkId}/undo")
  BulkResults undo(@PathVariable String bulkId) {
    return new BulkResults(bulk.undo(currentUser.get(), bulkId));
  }

  private static BulkTasks.Action action(String name) {
    try {
      return BulkTasks.Action.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest("request.parameterInvalid");
    }
  }
}
