package org.sixfold.notification.web;

import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.notification.Outbox;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the outbox stands, for those who keep the product running. */
@RestController
class OutboxController {

  private final CurrentUser currentUser;
  private final Outbox outbox;

  OutboxController(CurrentUser currentUser, Outbox outbox) {
    this.currentUser = currentUser;
    this.outbox = outbox;
  }

  record OutboxCounts(Map<String, Long> mails) {}

  @GetMapping("/api/outbox")
  OutboxCounts outbox() {
    currentUser.get().require(Role.ADMIN, Role.SUPERVISOR);
    return new OutboxCounts(outbox.counts());
  }
}
