package org.sixfold.verification;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Nobody answered: again in another hour, three in all, before somebody goes there. */
@Component
class PlanNextCallDelegate implements JavaDelegate {

  private final SixfoldClock clock;

  PlanNextCallDelegate(SixfoldClock clock) {
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.now();
    TriedHours tried =
        TriedHours.of(execution.getVariable(VerificationProcess.TRIED_HOURS))
            .and(now, clock.zone());
    boolean again = !tried.areEnough();
    execution.setVariable(VerificationProcess.TRIED_HOURS, tried.text());
    execution.setVariable(VerificationProcess.CALL_AGAIN, again);
    if (again) {
      execution.setVariable(
          VerificationProcess.NEXT_CALL_AT, Date.from(tried.next(now, clock.zone())));
    }
  }
}
