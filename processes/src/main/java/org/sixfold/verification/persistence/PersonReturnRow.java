package org.sixfold.verification.persistence;

import java.time.Instant;

/** A row of {@code person_return}; nobody has signed for it while it has no receipt. */
public record PersonReturnRow(
    String id,
    String caseId,
    String receiver,
    String receiverOther,
    String contact,
    String reason,
    Instant sentAt,
    String receiptNo,
    String receivedBy,
    Instant receivedAt) {

  /** The same return, as its receiver signed for it. */
  public PersonReturnRow receipted(String no, String by, Instant at) {
    return new PersonReturnRow(
        id, caseId, receiver, receiverOther, contact, reason, sentAt, no, by, at);
  }
}
