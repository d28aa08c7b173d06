package org.sixfold.worklist.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.Page;
import org.sixfold.worklist.BulkTasks;
import org.sixfold.worklist.MemberLoad;
import org.sixfold.worklist.TaskDeferral;
import org.sixfold.worklist.TaskLists;
import org.sixfold.worklist.TaskNotes;
import org.sixfold.worklist.TaskView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What others than who completes a task do about it. */
@RestController
@RequestMapping("/api")
class TaskSteeringController {

  private final CurrentUser currentUser;
  private final TaskNotes notes;
  private final TaskDeferral deferral;
  private final MemberLoad load;
  private final TaskLists lists;

  TaskSteeringController(
      CurrentUser currentUser,
      TaskNotes notes,
      TaskDeferral deferral,
      MemberLoad load,
      TaskLists lists) {
    this.currentUser = currentUser;
    this.notes = notes;
    this.deferral = deferral;
    this.load = load;
    this.lists = lists;
  }

  record Comment(String words) {}

  record Due(Instant due, String reason) {}

  record Receiver(@NotBlank String to) {}

  /** Comments, reminders and moved due times. */
  @GetMapping("/tasks/{id}/notes")
  Page<TaskNotes.Note> notes(@PathVariable String id) {
    return new Page<>(notes.of(currentUser.get(), id), null);
  }

  @PostMapping("/tasks/{id}/notes")
  TaskNotes.Note comment(@PathVariable String id, @RequestBody Comment comment) {
    return notes.comment(currentUser.get(), id, comment.words());
  }

  /** Reminds whoever has it in hand; at most once in a quarter of an hour. */
  @PostMapping("/tasks/{id}/nudge")
  TaskNotes.Note nudge(@PathVariable String id) {
    return notes.nudge(currentUser.get(), id);
  }

  /** Moves the due time for a stated reason, as far as its rule lets it. */
  @PutMapping("/tasks/{id}/deadline")
  TaskView moveDeadline(@PathVariable String id, @RequestBody Due due) {
    SignedInUser user = currentUser.get();
    deferral.move(user, id, due.due(), due.reason());
    return lists.task(user, id);
  }

  /** Gives all that a colleague has in hand to another; can be undone as a bulk step. */
  @PostMapping("/members/{username}/tasks/move")
  BulkTasks.Done moveLoad(@PathVariable String username, @Valid @RequestBody Receiver by) {
    return load.move(currentUser.get(), username, by.to());
  }
}
