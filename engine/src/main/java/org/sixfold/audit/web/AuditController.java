package org.sixfold.audit.web;

import org.sixfold.audit.AuditTrail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For auditors and administrators; who may is said where all of that is said, in access. */
@RestController
class AuditController {

  private final AuditTrail trail;

  AuditController(AuditTrail trail) {
    this.trail = trail;
  }

  /** Computes all chains again. */
  @GetMapping("/api/audit/verify")
  AuditTrail.Verification verify() {
    return trail.verify();
  }
}
