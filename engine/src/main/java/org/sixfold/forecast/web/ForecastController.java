package org.sixfold.forecast.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.sixfold.access.CurrentUser;
import org.sixfold.forecast.Acceptance;
import org.sixfold.forecast.ForecastView;
import org.sixfold.forecast.Forecasts;
import org.sixfold.forecast.Staffing;
import org.sixfold.forecast.StaffingView;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What will be late before it is late. */
@RestController
@RequestMapping("/api/forecast")
class ForecastController {

  private final CurrentUser currentUser;
  private final Forecasts forecasts;
  private final Acceptance acceptance;
  private final Staffing staffing;

  ForecastController(
      CurrentUser currentUser, Forecasts forecasts, Acceptance acceptance, Staffing staffing) {
    this.currentUser = currentUser;
    this.forecasts = forecasts;
    this.acceptance = acceptance;
    this.staffing = staffing;
  }

  /**
   * Which grids will miss how many deadlines by when; twelve hours ahead unless asked otherwise.
   */
  @GetMapping
  ForecastView forecast(
      @RequestParam(required = false) String grid,
      @RequestParam(required = false) OffsetDateTime until,
      @RequestParam(required = false) Duration ahead) {
    return forecasts.view(currentUser.get(), grid, new Forecasts.Reach(instant(until), ahead));
  }

  /** The open tasks that will rather be late than not, by due time. */
  @GetMapping("/tasks")
  Page<ForecastView.Risk> tasks(
      @RequestParam(required = false) String grid,
      @RequestParam(required = false) OffsetDateTime until,
      @RequestParam(required = false) Duration ahead,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return forecasts.late(
        currentUser.get(),
        grid,
        new Forecasts.Reach(instant(until), ahead),
        Paging.of(limit, cursor));
  }

  /** Lets people help in a grid and gives them tasks of it, if that still helps. */
  @PostMapping("/proposals/{id}/accept")
  Acceptance.Accepted accept(@PathVariable String id) {
    return acceptance.accept(currentUser.get(), id);
  }

  /** How many people it takes to get a list through by the cut-off; nothing is kept. */
  @PostMapping("/staffing")
  StaffingView staffing(@RequestBody Staffing.Question question) {
    return staffing.answer(currentUser.get(), question);
  }

  private static Instant instant(OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
