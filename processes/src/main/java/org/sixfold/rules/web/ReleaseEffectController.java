package org.sixfold.rules.web;

import java.time.OffsetDateTime;
import org.sixfold.access.CurrentUser;
import org.sixfold.rules.ReleaseEffects;
import org.sixfold.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What tables to come would do to everybody who is restricted now; nothing is kept. */
@RestController
@RequestMapping("/api")
class ReleaseEffectController {

  private final ReleaseEffects effects;
  private final CurrentUser currentUser;

  ReleaseEffectController(ReleaseEffects effects, CurrentUser currentUser) {
    this.effects = effects;
    this.currentUser = currentUser;
  }

  /** By the tables of a release, from its moment on. */
  @GetMapping("/releases/{n}/restrictions")
  ReleaseEffects.Effects ofRelease(
      @PathVariable int n,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return effects.ofRelease(currentUser.get(), n, Paging.of(limit, cursor));
  }

  /** By the tables of a draft, from now or from a moment on. */
  @GetMapping("/drafts/{id}/restrictions")
  ReleaseEffects.Effects ofDraft(
      @PathVariable String id,
      @RequestParam(required = false) OffsetDateTime effectiveAt,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return effects.ofDraft(
        currentUser.get(),
        id,
        effectiveAt == null ? null : effectiveAt.toInstant(),
        Paging.of(limit, cursor));
  }
}
