package org.sixfold.casefile.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.casefile.GateList;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list for gates. */
@RestController
@RequestMapping("/api/gate-list")
class GateListController {

  private final GateList list;
  private final CurrentUser currentUser;

  GateListController(GateList list, CurrentUser currentUser) {
    this.list = list;
    this.currentUser = currentUser;
  }

  @GetMapping
  Page<GateList.Kept> list(
      @RequestParam(required = false) String grid,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return list.of(currentUser.get(), grid, Paging.of(limit, cursor));
  }
}
