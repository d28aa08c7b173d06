package org.sixfold.modeling.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.modeling.MigratingCase;
import org.sixfold.modeling.Migration;
import org.sixfold.modeling.MigrationDecisions;
import org.sixfold.modeling.Migrations;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far migrations are, and what people decide about them. */
@RestController
@RequestMapping("/api/migrations")
class MigrationsController {

  private final CurrentUser currentUser;
  private final Migrations migrations;
  private final MigrationDecisions decisions;

  MigrationsController(
      CurrentUser currentUser, Migrations migrations, MigrationDecisions decisions) {
    this.currentUser = currentUser;
    this.migrations = migrations;
    this.decisions = decisions;
  }

  record RemarkRequest(String note) {}

  /** Of a model or of all, newest first. */
  @GetMapping
  Page<Migration> list(
      @RequestParam(required = false) String key,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return migrations.list(currentUser.get(), key, Paging.of(limit, cursor));
  }

  /** One migration. */
  @GetMapping("/{id}")
  Migration find(@PathVariable String id) {
    return migrations.find(currentUser.get(), id);
  }

  /** Its cases, by id. */
  @GetMapping("/{id}/cases")
  Page<MigratingCase> cases(
      @PathVariable String id,
      @RequestParam(required = false) MigratingCase.State state,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return migrations.cases(currentUser.get(), id, state, Paging.of(limit, cursor));
  }

  /** Lets the first five cases move; not for who proposed it. */
  @PostMapping("/{id}/approve")
  Migration approve(@PathVariable String id, @RequestBody RemarkRequest request) {
    return decisions.approve(currentUser.get(), id, request.note());
  }

  /** Refuses it, or takes back the own proposal. */
  @PostMapping("/{id}/reject")
  Migration reject(@PathVariable String id, @RequestBody RemarkRequest request) {
    return decisions.reject(currentUser.get(), id, request.note());
  }

  /** Lets all others follow the first five. */
  @PostMapping("/{id}/continue")
  Migration goOn(@PathVariable String id) {
    return decisions.goOn(currentUser.get(), id);
  }

  /** No further case moves for now. */
  @PostMapping("/{id}/pause")
  Migration pause(@PathVariable String id) {
    return decisions.pause(currentUser.get(), id);
  }

  /** The others move again. */
  @PostMapping("/{id}/resume")
  Migration resume(@PathVariable String id) {
    return decisions.resume(currentUser.get(), id);
  }

  /** Those that moved go back. */
  @PostMapping("/{id}/reverse")
  Migration reverse(@PathVariable String id, @RequestBody RemarkRequest request) {
    return decisions.reverse(currentUser.get(), id, request.note());
  }
}
