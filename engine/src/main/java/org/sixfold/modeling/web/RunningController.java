package org.sixfold.modeling.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.modeling.RunningIncidents;
import org.sixfold.modeling.RunningModel;
import org.sixfold.modeling.RunningModels;
import org.sixfold.modeling.StandingCases;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Running cases on a model, for designers, administrators and the command room. */
@RestController
@RequestMapping("/api/models/{key}")
class RunningController {

  private final CurrentUser currentUser;
  private final RunningModels models;
  private final StandingCases cases;
  private final RunningIncidents incidents;

  RunningController(
      CurrentUser currentUser,
      RunningModels models,
      StandingCases cases,
      RunningIncidents incidents) {
    this.currentUser = currentUser;
    this.models = models;
    this.cases = cases;
    this.incidents = incidents;
  }

  /** Cases, overdue ones and durations by element, and what failed. */
  @GetMapping("/running")
  RunningModel running(@PathVariable String key) {
    return models.of(currentUser.get(), key);
  }

  /** The cases that wait in an element, by id. */
  @GetMapping("/running/{element}/cases")
  Page<RunningModel.StandingCase> cases(
      @PathVariable String key,
      @PathVariable String element,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return cases.of(currentUser.get(), key, element, Paging.of(limit, cursor));
  }

  /** Lets a failed step run once more. */
  @PostMapping("/incidents/{jobId}/retry")
  RunningModel.Retried retry(@PathVariable String key, @PathVariable String jobId) {
    return incidents.retry(currentUser.get(), key, jobId);
  }
}
