package org.sixfold.intake.persistence;

import java.time.Instant;

/** A row of {@code list_reply_sending}. */
public record ListSendingRow(
    String listId, int revision, String sentHow, String receiptNo, String sentBy, Instant sentAt) {}
