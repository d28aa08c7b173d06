package org.sixfold.board.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.board.BoardCase;
import org.sixfold.board.BoardLists;
import org.sixfold.board.BoardView;
import org.sixfold.board.CaseFigure;
import org.sixfold.board.FigurePage;
import org.sixfold.board.Moment;
import org.sixfold.board.SharedBoards;
import org.sixfold.worklist.TaskFigure;
import org.sixfold.worklist.TaskView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The command room's figures, and the list behind each of them. */
@RestController
@RequestMapping("/api/board")
class BoardController {

  private final CurrentUser currentUser;
  private final SharedBoards boards;
  private final BoardLists lists;

  BoardController(CurrentUser currentUser, SharedBoards boards, BoardLists lists) {
    this.currentUser = currentUser;
    this.boards = boards;
    this.lists = lists;
  }

  @GetMapping
  BoardView board(FilterParameters filter) {
    return boards.view(currentUser.get(), filter.filter());
  }

  /** Overdue tasks, the longest overdue first. */
  @GetMapping("/overdue")
  FigurePage<TaskView> overdue(
      FilterParameters filter,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return tasks(TaskFigure.OVERDUE, filter, null, limit, cursor);
  }

  /** The cases behind a number, latest first; value as told with each figure. */
  @GetMapping("/figures/{figure}/cases")
  FigurePage<BoardCase> cases(
      @PathVariable CaseFigure figure,
      FilterParameters filter,
      @RequestParam(required = false) String value,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return lists.cases(currentUser.get(), filter.filter(), figure, value, Moment.of(limit, cursor));
  }

  /** The open tasks behind a number, the first due first; value as told with each figure. */
  @GetMapping("/figures/{figure}/tasks")
  FigurePage<TaskView> tasks(
      @PathVariable TaskFigure figure,
      FilterParameters filter,
      @RequestParam(required = false) String value,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return lists.tasks(currentUser.get(), filter.filter(), figure, value, Moment.of(limit, cursor));
  }

  /** The escalations of the last day by which lateness is measured, the latest first. */
  @GetMapping("/timers")
  FigurePage<BoardLists.LateTimer> timers(
      FilterParameters filter,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return lists.timers(currentUser.get(), filter.filter(), Moment.of(limit, cursor));
  }
}
