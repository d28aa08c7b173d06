package org.sixfold.report;

import java.time.Instant;
import java.time.LocalDate;
import org.sixfold.report.persistence.DailyFiguresMapper;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** When a day's report was made, or should have been. */
@Component
class ReportTimes {

  private final DailyFiguresMapper mapper;
  private final DailyReportProperties properties;
  private final SixfoldClock clock;

  ReportTimes(DailyFiguresMapper mapper, DailyReportProperties properties, SixfoldClock clock) {
    this.mapper = mapper;
    this.properties = properties;
    this.clock = clock;
  }

  /** When it should be made. */
  Instant due(LocalDate day) {
    return clock.at(day.atTime(properties.at()));
  }

  /** Up to which moment it tells. */
  Instant of(LocalDate day) {
    Instant made = mapper.asOf(day);
    return made == null ? due(day) : made;
  }
}
