package org.sixfold.intake.persistence;

import java.time.Instant;

/** A row of {@code police_order}; its id is the receipt. */
public record PoliceOrderRow(
    String id,
    String caseId,
    String orderNo,
    Instant receivedAt,
    String receivedBy,
    Instant replyDueAt,
    Instant repliedAt,
    String reply,
    Instant overdueAt) {}
