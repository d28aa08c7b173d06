package org.sixfold.casework;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Finds the next test day of the rule. */
@Component
class PlanNextTestDelegate implements JavaDelegate {

  private final SixfoldClock clock;

  PlanNextTestDelegate(SixfoldClock clock) {
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String last = String.valueOf(execution.getVariable(RestrictedStage.LAST_TEST_DAY));
    TestPlan plan =
        new TestPlan(
            LocalDate.parse(execution.getVariable(RestrictedStage.DAY_ZERO).toString()),
            execution.getVariable(RestrictedStage.TEST_DAYS).toString());
    Optional<ZonedDateTime> next =
        plan.next(clock.today(), last.isEmpty() ? null : LocalDate.parse(last), clock.zone());
    execution.setVariable(RestrictedStage.TEST_LEFT, next.isPresent());
    next.ifPresent(
        test -> {
          execution.setVariable(RestrictedStage.TEST_AT, Date.from(test.toInstant()));
          execution.setVariable(RestrictedStage.LAST_TEST_DAY, test.toLocalDate().toString());
        });
  }
}
