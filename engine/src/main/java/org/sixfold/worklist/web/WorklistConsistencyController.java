package org.sixfold.worklist.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.worklist.WorklistConsistency;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The proof that nobody's task is hidden, for the administrator. */
@RestController
class WorklistConsistencyController {

  private final CurrentUser currentUser;
  private final WorklistConsistency consistency;

  WorklistConsistencyController(CurrentUser currentUser, WorklistConsistency consistency) {
    this.currentUser = currentUser;
    this.consistency = consistency;
  }

  @GetMapping("/api/worklist/consistency")
  WorklistConsistency.Report check() {
    currentUser.get().require(Role.ADMIN);
    return consistency.check();
  }
}
