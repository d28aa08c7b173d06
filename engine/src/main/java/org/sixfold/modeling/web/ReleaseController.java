package org.sixfold.modeling.web;

import java.time.OffsetDateTime;
import org.sixfold.access.CurrentUser;
import org.sixfold.modeling.Release;
import org.sixfold.modeling.ReleaseDecisions;
import org.sixfold.modeling.ReleaseHolding;
import org.sixfold.modeling.ReleaseLog;
import org.sixfold.modeling.ReleaseProposals;
import org.sixfold.modeling.ReleaseSignature;
import org.sixfold.modeling.ReleaseSignatures;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The change log of releases, and the second person's decision. */
@RestController
@RequestMapping("/api/releases")
class ReleaseController {

  private final CurrentUser currentUser;
  private final ReleaseLog log;
  private final ReleaseProposals releases;
  private final ReleaseDecisions decisions;
  private final ReleaseSignatures signatures;

  ReleaseController(
      CurrentUser currentUser,
      ReleaseLog log,
      ReleaseProposals releases,
      ReleaseDecisions decisions,
      ReleaseSignatures signatures) {
    this.currentUser = currentUser;
    this.log = log;
    this.releases = releases;
    this.decisions = decisions;
    this.signatures = signatures;
  }

  record NoteRequest(String note) {}

  /** A signature only where people would be held longer. */
  record ApproveRequest(String note, ReleaseSignature signature) {}

  /** Why, and from when; without a moment once approved. */
  record RollbackRequest(String note, OffsetDateTime effectiveAt) {}

  /** Proposed, released and rejected, newest first. */
  @GetMapping
  Page<Release> list(
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return log.list(currentUser.get(), Paging.of(limit, cursor));
  }

  /** One release. */
  @GetMapping("/{n}")
  Release find(@PathVariable int n) {
    return log.find(currentUser.get(), n);
  }

  /** Whom it would hold longer in future, and who signed for that. */
  @GetMapping("/{n}/holding")
  ReleaseHolding holding(@PathVariable int n) {
    return signatures.of(currentUser.get(), n);
  }

  /** Lets new cases start with it; not for who proposed or edited it. */
  @PostMapping("/{n}/approve")
  Release approve(@PathVariable int n, @RequestBody ApproveRequest request) {
    return decisions.approve(currentUser.get(), n, request.note(), request.signature());
  }

  /** Refuses it, or takes back the own proposal. */
  @PostMapping("/{n}/reject")
  Release reject(@PathVariable int n, @RequestBody NoteRequest request) {
    return decisions.reject(currentUser.get(), n, request.note());
  }

  /** Takes back an approved release before its moment. */
  @PostMapping("/{n}/withdraw")
  Release withdraw(@PathVariable int n, @RequestBody NoteRequest request) {
    return decisions.withdraw(currentUser.get(), n, request.note());
  }

  /** Proposes to let new cases start with release n again. */
  @PostMapping("/{n}/rollback")
  @ResponseStatus(HttpStatus.CREATED)
  Release rollback(@PathVariable int n, @RequestBody RollbackRequest request) {
    return releases.rollback(
        currentUser.get(),
        n,
        request.note(),
        request.effectiveAt() == null ? null : request.effectiveAt().toInstant());
  }
}
