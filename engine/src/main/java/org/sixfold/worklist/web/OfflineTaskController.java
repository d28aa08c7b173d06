package org.sixfold.worklist.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.worklist.EndedTask;
import org.sixfold.worklist.EndedTasks;
import org.sixfold.worklist.LateAnswers;
import org.sixfold.worklist.TaskPack;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What working without a connection needs besides the tasks themselves. */
@RestController
@RequestMapping("/api/tasks")
class OfflineTaskController {

  private final CurrentUser currentUser;
  private final TaskPack pack;
  private final EndedTasks ended;
  private final LateAnswers late;

  OfflineTaskController(
      CurrentUser currentUser, TaskPack pack, EndedTasks ended, LateAnswers late) {
    this.currentUser = currentUser;
    this.pack = pack;
    this.ended = ended;
    this.late = late;
  }

  record LateData(@NotNull Map<String, Object> data) {}

  /** The own open tasks with what their forms need, by due time. */
  @GetMapping("/pack")
  Page<TaskPack.Packed> pack(
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return pack.page(currentUser.get(), Paging.of(limit, cursor));
  }

  /** Who ended a task, when, and with which answers. */
  @GetMapping("/{id}/ended")
  EndedTask ended(@PathVariable String id) {
    return ended.read(currentUser.get(), id);
  }

  /** Keeps what was filled in for an ended task as a note; nothing follows from it. */
  @PostMapping("/{id}/late-answers")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void add(@PathVariable String id, @Valid @RequestBody LateData answer) {
    late.add(currentUser.get(), id, answer.data());
  }
}
