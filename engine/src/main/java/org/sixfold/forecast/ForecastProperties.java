package org.sixfold.forecast;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far forecasts look and from how much they learn.
 *
 * @param ahead how far they look unless asked otherwise
 * @param furthest how far they may be asked to look
 * @param learnFrom how old a completed task may be to teach how long tasks take
 * @param learnMost from how many completed tasks at most
 * @param relearnAfter for how long a node keeps what it learned
 * @param longestTask what passes between two completions beyond this is rest, not work
 * @param runs how often the time ahead is played through
 */
@ConfigurationProperties("sixfold.forecast")
record ForecastProperties(
    @DefaultValue("12h") Duration ahead,
    @DefaultValue("48h") Duration furthest,
    @DefaultValue("14d") Duration learnFrom,
    @DefaultValue("50000") int learnMost,
    @DefaultValue("10m") Duration relearnAfter,
    @DefaultValue("2h") Duration longestTask,
    @DefaultValue("40") int runs) {

  ForecastProperties {
    if (ahead.compareTo(furthest) > 0 || learnMost < 1 || runs < 1) {
      throw new IllegalArgumentException("sixfold.forecast.… does not fit together");
    }
  }
}
