package org.sixfold.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Finds the next joint visit: once a day between nine and eight, never at night. */
@Component
class PlanNextVisitDelegate implements JavaDelegate {

  private static final LocalTime OPENS = LocalTime.of(9, 0);

  /** No visit is begun after it: three people would have to come in haste. */
  private static final LocalTime LAST_CALL = LocalTime.of(18, 0);

  private static final LocalTime CLOSES = LocalTime.of(21, 0);

  private final SixfoldClock clock;

  PlanNextVisitDelegate(SixfoldClock clock) {
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ZonedDateTime now = clock.zonedNow();
    Date last = (Date) execution.getVariable(CareProcess.VISIT_AT);
    boolean visitedToday =
        last != null
            && last.toInstant().atZone(clock.zone()).toLocalDate().equals(now.toLocalDate());
    boolean today = !visitedToday && now.toLocalTime().isBefore(LAST_CALL);
    LocalDate day = today ? now.toLocalDate() : now.toLocalDate().plusDays(1);
    ZonedDateTime opens = day.atTime(OPENS).atZone(clock.zone());
    ZonedDateTime at = opens.isBefore(now) ? now : opens;
    execution.setVariable(CareProcess.VISIT_AT, Date.from(at.toInstant()));
    execution.setVariable(
        CareProcess.VISIT_CLOSES_AT,
        Date.from(day.atTime(CLOSES).atZone(clock.zone()).toInstant()));
  }
}
