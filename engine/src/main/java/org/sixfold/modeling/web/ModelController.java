package org.sixfold.modeling.web;

import java.time.OffsetDateTime;
import org.sixfold.access.CurrentUser;
import org.sixfold.modeling.Release;
import org.sixfold.modeling.ReleaseProposals;
import org.sixfold.modeling.ReleasedModel;
import org.sixfold.modeling.ReleasedModels;
import org.sixfold.shared.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Released models and their versions, for designers and administrators. */
@RestController
@RequestMapping("/api/models")
class ModelController {

  private final CurrentUser currentUser;
  private final ReleasedModels models;
  private final ReleaseProposals releases;

  ModelController(CurrentUser currentUser, ReleasedModels models, ReleaseProposals releases) {
    this.currentUser = currentUser;
    this.models = models;
    this.releases = releases;
  }

  /** A draft to be released, what it is for, and from when; without a moment once approved. */
  record ProposalRequest(String draft, String note, OffsetDateTime effectiveAt) {}

  /** All models, tables and forms of the active release. */
  @GetMapping
  ReleasedModel.All active() {
    return models.active(currentUser.get());
  }

  /** Proposes a draft; a second person approves it. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Release propose(@RequestBody ProposalRequest request) {
    return releases.propose(
        currentUser.get(),
        request.draft(),
        request.note(),
        request.effectiveAt() == null ? null : request.effectiveAt().toInstant());
  }

  /** The releases in which a model changed, newest first. */
  @GetMapping("/{key}/versions")
  Page<ReleasedModel.Version> versions(@PathVariable String key) {
    return new Page<>(models.versions(currentUser.get(), key), null);
  }

  /** A model as it was in release n. */
  @GetMapping("/{key}/versions/{n}")
  ReleasedModel.Text text(@PathVariable String key, @PathVariable int n) {
    return models.text(currentUser.get(), key, n);
  }
}
