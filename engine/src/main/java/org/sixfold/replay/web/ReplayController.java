package org.sixfold.replay.web;

import java.time.Instant;
import org.sixfold.access.CurrentUser;
import org.sixfold.replay.CaseChange;
import org.sixfold.replay.Replay;
import org.sixfold.replay.Replays;
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

/** What a draft would have done to past cases, for designers and administrators. */
@RestController
@RequestMapping("/api/drafts/{id}")
class ReplayController {

  private final CurrentUser currentUser;
  private final Replays replays;

  ReplayController(CurrentUser currentUser, Replays replays) {
    this.currentUser = currentUser;
    this.replays = replays;
  }

  record StartRequest(Instant from, Instant to, Integer limit) {}

  /** Begins a replay of the cases opened in a time. */
  @PostMapping("/replay")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Replay start(@PathVariable String id, @RequestBody StartRequest request) {
    return replays.start(currentUser.get(), id, request.from(), request.to(), request.limit());
  }

  /** The draft's replays, newest first, without summaries. */
  @GetMapping("/replays")
  Page<Replay> list(
      @PathVariable String id,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return replays.list(currentUser.get(), id, Paging.of(limit, cursor));
  }

  /** A replay with what it found. */
  @GetMapping("/replays/{n}")
  Replay find(@PathVariable String id, @PathVariable int n) {
    return replays.find(currentUser.get(), id, n);
  }

  /**
   * Cases that come out otherwise, by numbers that tell nobody who they are.
   *
   * @param difference {@code DECIDED}, {@code MISSED}, {@code LONGER} or {@code SHORTER}
   */
  @GetMapping("/replays/{n}/cases")
  Page<CaseChange> cases(
      @PathVariable String id,
      @PathVariable int n,
      @RequestParam(required = false) String difference,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return replays.cases(currentUser.get(), id, n, difference, Paging.of(limit, cursor));
  }
}
