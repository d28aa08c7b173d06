package org.sixfold.verification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.access.Role;
import org.sixfold.casefile.GateHolds;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** The person has gone from the gate: the check goes on as with everybody, and not at night. */
@Component
class LetGoDelegate implements JavaDelegate {

  private final GateHolds holds;
  private final HomeGrid home;
  private final SixfoldClock clock;

  LetGoDelegate(GateHolds holds, HomeGrid home, SixfoldClock clock) {
    this.holds = holds;
    this.home = home;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseId = execution.getProcessBusinessKey();
    holds.end(caseId, clock.now(), GateHolds.End.LIMIT);
    HomeGrid.Onward onward = home.followHome(caseId);
    execution.setVariable(VerificationProcess.ENTRY, onward.entry());
    execution.setVariable(VerificationProcess.URGENT, false);
    execution.setVariable(VerificationProcess.PHONE_USABLE, onward.phoneUsable());
    if (!onward.ours()) {
      execution.setVariable(VerificationProcess.PLACE_ROLE, Role.SUPERVISOR.name());
      execution.setVariable(VerificationProcess.RETURN_ROLE, Role.SUPERVISOR.name());
    }
  }
}
