package org.sixfold.report.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.report.CaseWay;
import org.sixfold.report.CaseWays;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A case's way, to be drawn. */
@RestController
class CaseWayController {

  private final CurrentUser currentUser;
  private final CaseWays ways;

  CaseWayController(CurrentUser currentUser, CaseWays ways) {
    this.currentUser = currentUser;
    this.ways = ways;
  }

  /** Stages, tasks and waits, for whoever may read the timeline. */
  @GetMapping("/api/cases/{id}/way")
  CaseWay way(@PathVariable String id) {
    return ways.of(id, currentUser.get());
  }
}
