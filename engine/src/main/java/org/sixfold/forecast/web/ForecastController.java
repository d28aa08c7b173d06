package org.sixfold.forecast.web;

import java.time.OffsetDateTime;
import org.sixfold.access.CurrentUser;
import org.sixfold.forecast.ForecastView;
import org.sixfold.forecast.Forecasts;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What will be late before it is late. */
@RestController
@RequestMapping("/api/forecast")
class ForecastController {

  private final CurrentUser currentUser;
  private final Forecasts forecasts;

  ForecastController(CurrentUser currentUser, Forecasts forecasts) {
    this.currentUser = currentUser;
    this.forecasts = forecasts;
  }

  /**
   * Which grids will miss how many deadlines by when; twelve hours ahead unless asked otherwise.
   */
  @GetMapping
  ForecastView forecast(
      @RequestParam(required = false) String grid,
      @RequestParam(required = false) OffsetDateTime until) {
    return forecasts.view(currentUser.get(), grid, until == null ? null : until.toInstant());
  }

  /** The open tasks that will rather be late than not, by due time. */
  @GetMapping("/tasks")
  Page<ForecastView.Risk> tasks(
      @RequestParam(required = false) String grid,
      @RequestParam(required = false) OffsetDateTime until,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return forecasts.late(
        currentUser.get(),
        grid,
        until == null ? null : until.toInstant(),
        Paging.of(limit, cursor));
  }
}
