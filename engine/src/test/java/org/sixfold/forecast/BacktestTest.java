package org.sixfold.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sixfold.testsupport.week.SimulatedWeek;
import org.sixfold.testsupport.week.WeekTask;

/** The five lists in a week that was invented apart from the model. */
class BacktestTest {

  private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
  private static final int FIRST_HOUR = 8;
  private static final int LAST_HOUR = 20;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void forecastsSayBetterWhatWillBeLateThanWhatIsDueWithinTheHour(long seed) {
    List<WeekTask> week = SimulatedWeek.of(seed);
    Backtest backtest = new Backtest(week, Map.of());
    for (int day = 0; day < SimulatedWeek.DAYS; day++) {
      LocalDate date = SimulatedWeek.FIRST.plusDays(day);
      for (int hour = FIRST_HOUR; hour < LAST_HOUR; hour++) {
        backtest.at(date.atTime(hour, 0).toInstant(ZONE));
      }
    }

    System.out.printf(
        "week %d: %d tasks, %d late; asked %d times of a task, late %d%n"
            + "  due within 12 h  forecast: %s%n                   naive:    %s%n"
            + "  due within 1 h   forecast: %s%n                   naive:    %s%n",
        seed,
        week.size(),
        week.stream().filter(WeekTask::wasLate).count(),
        backtest.forecast.all(),
        backtest.forecast.late(),
        backtest.forecast,
        backtest.naive,
        backtest.forecastWithinTheHour,
        backtest.naiveWithinTheHour);
    assertThat(backtest.forecast.f1()).isGreaterThan(backtest.naive.f1() + 0.3);
    assertThat(backtest.forecast.precision()).isGreaterThan(0.7);
    assertThat(backtest.forecast.recall()).isGreaterThan(2 * backtest.naive.recall());
    assertThat(backtest.forecastWithinTheHour.f1()).isGreaterThan(backtest.naiveWithinTheHour.f1());
  }
}
