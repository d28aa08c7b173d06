package org.sixfold.verification;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casefile.GateHolds;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Until when the person may be held at the gate; at once if the limit has come already. */
@Component
class ReadGateHoldDelegate implements JavaDelegate {

  private final GateHolds holds;
  private final SixfoldClock clock;

  ReadGateHoldDelegate(GateHolds holds, SixfoldClock clock) {
    this.holds = holds;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Date limit =
        holds
            .running(execution.getProcessBusinessKey())
            .map(hold -> Date.from(hold.limit()))
            .orElseGet(() -> Date.from(clock.now()));
    execution.setVariable(VerificationProcess.HOLD_LIMIT, limit);
  }
}
