package org.sixfold.verification;

import java.util.Set;
import org.sixfold.board.StepKinds;
import org.springframework.stereotype.Component;

/** What counts as having been phoned and visited, whatever came of it. */
@Component
class VerificationSteps implements StepKinds {

  @Override
  public Set<String> calls() {
    return Set.of(VerificationProcess.CHECK_BY_PHONE);
  }

  @Override
  public Set<String> visits() {
    return Set.of(VerificationProcess.VISIT_PERSON);
  }
}
