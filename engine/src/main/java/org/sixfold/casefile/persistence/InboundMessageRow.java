package org.sixfold.casefile.persistence;

import java.time.Instant;

/** A fact from outside; the answer is null until it was applied. */
public record InboundMessageRow(
    String caseId,
    String messageId,
    String messageName,
    String contentHash,
    String sender,
    Instant receivedAt,
    String answer) {}
