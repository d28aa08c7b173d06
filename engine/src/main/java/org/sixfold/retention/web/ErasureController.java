package org.sixfold.retention.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.retention.ErasureProof;
import org.sixfold.retention.ErasureProofs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The proof that a case's content is gone. */
@RestController
class ErasureController {

  private final CurrentUser currentUser;
  private final ErasureProofs proofs;

  ErasureController(CurrentUser currentUser, ErasureProofs proofs) {
    this.currentUser = currentUser;
    this.proofs = proofs;
  }

  /**
   * @param erased how many rows of what
   * @param intact whether the proof is as it was written
   */
  record Proof(
      String caseId,
      String state,
      Instant openedAt,
      Instant closedAt,
      Instant erasedAt,
      String retention,
      @JsonRawValue String erased,
      String hash,
      boolean intact) {}

  @GetMapping("/api/cases/{id}/erasure")
  Proof proof(@PathVariable String id) {
    currentUser.get().require(Role.AUDITOR, Role.ADMIN, Role.SUPERVISOR);
    ErasureProof proof = proofs.of(id);
    return new Proof(
        proof.caseId(),
        proof.state(),
        proof.openedAt(),
        proof.closedAt(),
        proof.erasedAt(),
        proof.retention(),
        proof.counts(),
        proof.hash(),
        proof.isIntact());
  }
}
