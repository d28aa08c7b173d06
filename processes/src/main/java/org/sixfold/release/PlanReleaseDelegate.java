package org.sixfold.release;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The moments before the lawful end at which its preparation opens. */
@Component
class PlanReleaseDelegate implements JavaDelegate {

  private static final Duration CHECK = Duration.ofHours(24);
  private static final Duration ANNOUNCE = Duration.ofHours(12);

  @Override
  public void execute(DelegateExecution execution) {
    Instant end = ((Date) execution.getVariable(ReleaseProcess.LAWFUL_END)).toInstant();
    execution.setVariable(ReleaseProcess.CHECK_OPENS_AT, Date.from(end.minus(CHECK)));
    execution.setVariable(ReleaseProcess.ANNOUNCE_OPENS_AT, Date.from(end.minus(ANNOUNCE)));
  }
}
