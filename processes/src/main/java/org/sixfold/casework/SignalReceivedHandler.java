package org.sixfold.casework;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/**
 * An external signal may only ever make a human check task. It is off: that needs a purpose, a
 * legal basis and an expiry which no installation has given yet.
 */
@Component
class SignalReceivedHandler implements CaseMessageHandler {

  @Override
  public String name() {
    return "signal.received";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    throw ProblemException.conflict("signal.off");
  }
}
