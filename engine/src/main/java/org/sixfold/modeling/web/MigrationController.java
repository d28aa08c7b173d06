package org.sixfold.modeling.web;

import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.modeling.Migration;
import org.sixfold.modeling.MigrationPreview;
import org.sixfold.modeling.MigrationPreviews;
import org.sixfold.modeling.Migrations;
import org.sixfold.shared.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Moving running cases to another release, for designers and administrators. */
@RestController
class MigrationController {

  private final CurrentUser currentUser;
  private final MigrationPreviews previews;
  private final Migrations migrations;

  MigrationController(CurrentUser currentUser, MigrationPreviews previews, Migrations migrations) {
    this.currentUser = currentUser;
    this.previews = previews;
    this.migrations = migrations;
  }

  /** Release numbers, and where elements go whose ids differ. */
  record PreviewRequest(int from, int to, Map<String, String> mapping) {}

  /** As a preview, and what it is for. */
  record ProposalRequest(int from, int to, Map<String, String> mapping, String note) {}

  /** What would become of each running case; nothing moves. */
  @PostMapping("/api/models/{key}/migration/preview")
  MigrationPreview preview(
      @PathVariable String key,
      @RequestBody PreviewRequest request,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return previews.of(
        currentUser.get(),
        key,
        request.from(),
        request.to(),
        request.mapping(),
        Paging.of(limit, cursor));
  }

  /** Proposes to move them for good; a second person approves. */
  @PostMapping("/api/models/{key}/migration")
  @ResponseStatus(HttpStatus.CREATED)
  Migration propose(@PathVariable String key, @RequestBody ProposalRequest request) {
    return migrations.propose(
        currentUser.get(), key, request.from(), request.to(), request.mapping(), request.note());
  }
}
