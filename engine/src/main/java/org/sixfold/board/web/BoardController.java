package org.sixfold.board.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.Board;
import org.sixfold.board.BoardView;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.worklist.TaskFilter;
import org.sixfold.worklist.TaskLists;
import org.sixfold.worklist.TaskView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The command room's figures and its list of what is overdue. */
@RestController
@RequestMapping("/api/board")
class BoardController {

  private final CurrentUser currentUser;
  private final Board board;
  private final TaskLists tasks;

  BoardController(CurrentUser currentUser, Board board, TaskLists tasks) {
    this.currentUser = currentUser;
    this.board = board;
    this.tasks = tasks;
  }

  @GetMapping
  BoardView board(@RequestParam(required = false) String grid) {
    return board.view(currentUser.get(), grid);
  }

  /** Overdue tasks, the longest overdue first. */
  @GetMapping("/overdue")
  Page<TaskView> overdue(
      @RequestParam(required = false) String grid,
      @RequestParam(required = false) Role role,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    SignedInUser user = currentUser.get();
    TaskFilter filter =
        new TaskFilter(
            TaskFilter.View.GRID,
            TaskFilter.State.OPEN,
            TaskView.Timing.OVERDUE,
            null,
            null,
            role == null ? null : role.name(),
            grid == null || grid.isBlank() ? null : grid,
            null,
            TaskFilter.Sort.DUE);
    return tasks.page(user, filter, Paging.of(limit, cursor));
  }
}
