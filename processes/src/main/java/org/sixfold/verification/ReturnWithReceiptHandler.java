package org.sixfold.verification;

import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.springframework.stereotype.Component;

/** Kind 7: nobody is dropped before the receiver has signed. */
@Component
class ReturnWithReceiptHandler extends CaseTaskHandler {

  ReturnWithReceiptHandler(EngineTasks tasks) {
    super(tasks, VerificationProcess.RETURN_WITH_RECEIPT);
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    return switch (submission.outcome()) {
      case "SENT" -> Map.of(VerificationProcess.PART, "RECEIPT");
      case "DISPUTED" -> Map.of(VerificationProcess.RETURN_ROLE, Role.SUPERVISOR.name());
      default -> Map.of();
    };
  }
}
