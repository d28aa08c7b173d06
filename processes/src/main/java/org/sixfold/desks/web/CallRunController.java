package org.sixfold.desks.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.desks.CallRun;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls at a desk. */
@RestController
class CallRunController {

  private final CurrentUser currentUser;
  private final CallRun calls;

  CallRunController(CurrentUser currentUser, CallRun calls) {
    this.currentUser = currentUser;
    this.calls = calls;
  }

  /** The own open phone checks, by due time, with what is known before the call. */
  @GetMapping("/api/calls")
  Page<CallRun.Call> calls(
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return calls.page(currentUser.get(), Paging.of(limit, cursor));
  }
}
