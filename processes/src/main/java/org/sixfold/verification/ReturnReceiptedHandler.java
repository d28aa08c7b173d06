package org.sixfold.verification;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casefile.CasePath;
import org.sixfold.casework.MessageFields;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** The receiver confirms a return: the person is theirs now. */
@Component
class ReturnReceiptedHandler implements CaseMessageHandler {

  private final CasePath path;
  private final Returns returns;

  ReturnReceiptedHandler(CasePath path, Returns returns) {
    this.path = path;
    this.returns = returns;
  }

  @Override
  public String name() {
    return "return.receipted";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    MessageFields fields = new MessageFields(payload);
    String receiptNo = fields.text("receiptNo", 100);
    String receivedBy = fields.text("receivedBy", 100);
    fields.refuseProblems();
    if (path.correlate(caseId, name()) == 0) {
      throw ProblemException.conflict("message.notExpected");
    }
    returns.receipted(caseId, receiptNo, receivedBy, at);
    return Map.of();
  }
}
