package org.sixfold.desks.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.desks.GateDuty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A gate at night. */
@RestController
class GateDutyController {

  private final CurrentUser currentUser;
  private final GateDuty duty;

  GateDutyController(CurrentUser currentUser, GateDuty duty) {
    this.currentUser = currentUser;
    this.duty = duty;
  }

  /** Who waits at the own gates, and the deciding officer on duty. */
  @GetMapping("/api/gate-duty")
  GateDuty.Duty duty() {
    return duty.of(currentUser.get());
  }
}
