package org.sixfold.verification;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casework.VisitingHours;
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
    Set<Integer> tried = tried(execution.getVariable(VerificationProcess.TRIED_HOURS));
    tried.add(now.atZone(clock.zone()).getHour());
    boolean again = tried.size() < VerificationProcess.MOST_CALLS;
    execution.setVariable(
        VerificationProcess.TRIED_HOURS,
        tried.stream().map(String::valueOf).collect(Collectors.joining(",")));
    execution.setVariable(VerificationProcess.CALL_AGAIN, again);
    if (again) {
      Instant next = VisitingHours.next(now, clock.zone(), tried);
      execution.setVariable(VerificationProcess.NEXT_CALL_AT, Date.from(next));
    }
  }

  private static Set<Integer> tried(Object hours) {
    Set<Integer> tried = new TreeSet<>();
    if (hours != null && !hours.toString().isEmpty()) {
      Arrays.stream(hours.toString().split(",")).map(Integer::valueOf).forEach(tried::add);
    }
    return tried;
  }
}
