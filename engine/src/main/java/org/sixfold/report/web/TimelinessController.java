package org.sixfold.report.web;

import java.time.LocalDate;
import org.sixfold.access.CurrentUser;
import org.sixfold.board.FigurePage;
import org.sixfold.report.Timeliness;
import org.sixfold.report.TimelinessBy;
import org.sixfold.report.TimelinessFigures;
import org.sixfold.report.TimelinessFigures.Asked;
import org.sixfold.report.TimelinessMark;
import org.sixfold.report.TimelinessReplies;
import org.sixfold.shared.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Timeliness by grid and role, the tasks behind each number, and what is said to it. */
@RestController
@RequestMapping("/api/board/timeliness")
class TimelinessController {

  private final CurrentUser currentUser;
  private final TimelinessFigures figures;
  private final TimelinessReplies replies;

  TimelinessController(
      CurrentUser currentUser, TimelinessFigures figures, TimelinessReplies replies) {
    this.currentUser = currentUser;
    this.figures = figures;
    this.replies = replies;
  }

  /** Days from one to another, both included; without any, today. */
  @GetMapping
  Timeliness timeliness(
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      @RequestParam(required = false) String grid,
      @RequestParam(defaultValue = "GRID") TimelinessBy by) {
    return figures.of(currentUser.get(), new Asked(from, to, grid, by));
  }

  /** The tasks behind a number, the first due first. */
  @GetMapping("/tasks")
  FigurePage<Timeliness.Task> tasks(
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      @RequestParam(required = false) String grid,
      @RequestParam(defaultValue = "GRID") TimelinessBy by,
      @RequestParam(required = false) String key,
      @RequestParam(defaultValue = "DUE") TimelinessMark mark,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return figures.tasks(
        currentUser.get(), new Asked(from, to, grid, by), key, mark, Paging.of(limit, cursor));
  }

  @PostMapping("/replies")
  @ResponseStatus(HttpStatus.CREATED)
  Timeliness.Reply reply(@RequestBody TimelinessReplies.Said said) {
    return replies.reply(currentUser.get(), said);
  }
}
