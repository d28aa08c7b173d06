package org.sixfold.release;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.access.Role;
import org.sixfold.casework.FollowUp;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Calls on days 1, 2, 3, 7 and 14 after release; twice unanswered closes it. */
@Component
class PlanNextFollowUpDelegate implements JavaDelegate {

  private final SixfoldClock clock;

  PlanNextFollowUpDelegate(SixfoldClock clock) {
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int unanswered = number(execution, ReleaseProcess.UNANSWERED);
    if ("NO_ANSWER".equals(execution.getVariable(ReleaseProcess.OUTCOME))) {
      unanswered++;
    }
    int done = number(execution, ReleaseProcess.FOLLOW_UP_NO);
    boolean left = done < FollowUp.DAYS.size() && unanswered < ReleaseProcess.MOST_UNANSWERED;
    execution.setVariable(ReleaseProcess.UNANSWERED, unanswered);
    execution.setVariable(ReleaseProcess.FOLLOW_UP_LEFT, left);
    if (left) {
      execution.setVariable(ReleaseProcess.PART, ReleaseProcess.CALL);
      execution.setVariable(ReleaseProcess.HAND_BACK_ROLE, Role.DOCTOR.name());
      execution.setVariable(ReleaseProcess.FOLLOW_UP_NO, done + 1);
      execution.setVariable(ReleaseProcess.FOLLOW_UP_AT, moment(execution, done));
    }
  }

  private Date moment(DelegateExecution execution, int done) {
    Date end = (Date) execution.getVariable(ReleaseProcess.LAWFUL_END);
    LocalDate dayZero = FollowUp.dayZero(end.toInstant(), clock.zone());
    LocalDate day = dayZero.plusDays(FollowUp.DAYS.get(done));
    return Date.from(clock.at(day.atTime(ReleaseProcess.FOLLOW_UP_TIME)));
  }

  private static int number(DelegateExecution execution, String name) {
    return execution.getVariable(name) instanceof Number number ? number.intValue() : 0;
  }
}
