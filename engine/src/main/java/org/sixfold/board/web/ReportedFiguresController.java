package org.sixfold.board.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.board.ReportedFigures;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Figures that others reported, and whether they add up. */
@RestController
@RequestMapping("/api/board/figures")
class ReportedFiguresController {

  private final CurrentUser currentUser;
  private final ReportedFigures figures;

  ReportedFiguresController(CurrentUser currentUser, ReportedFigures figures) {
    this.currentUser = currentUser;
    this.figures = figures;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ReportedFigures.Checked record(@RequestBody ReportedFigures.Reported reported) {
    return figures.record(currentUser.get(), reported);
  }

  @GetMapping
  Page<ReportedFigures.Checked> list(
      @RequestParam(required = false) Boolean balanced,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return figures.page(currentUser.get(), balanced, Paging.of(limit, cursor));
  }
}
