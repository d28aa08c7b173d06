package org.sixfold.verification;

import java.time.Instant;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.verification.persistence.PersonReturnRow;
import org.springframework.stereotype.Component;

/** To whom the person was handed over, by name, in the case file. */
@Component
class ReturnsSection implements CaseFileSection {

  private final Returns returns;
  private final Receivers receivers;

  ReturnsSection(Returns returns, Receivers receivers) {
    this.returns = returns;
    this.receivers = receivers;
  }

  /** One sending, and who signed for it. */
  record ReturnView(
      String receiver,
      String contact,
      String reason,
      Instant sentAt,
      String receiptNo,
      String receivedBy,
      Instant receivedAt) {}

  @Override
  public String name() {
    return "returns";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    return returns.of(caseId).stream().map(this::view).toList();
  }

  private ReturnView view(PersonReturnRow sent) {
    return new ReturnView(
        sent.receiverOther() == null ? receivers.name(sent.receiver()) : sent.receiverOther(),
        sent.contact(),
        sent.reason(),
        sent.sentAt(),
        sent.receiptNo(),
        sent.receivedBy(),
        sent.receivedAt());
  }
}
