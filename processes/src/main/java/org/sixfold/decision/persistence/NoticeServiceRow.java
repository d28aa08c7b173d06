package org.sixfold.decision.persistence;

import java.time.Instant;

/** A row of {@code notice_service}; what was explained is separated by blanks. */
public record NoticeServiceRow(
    String taskId,
    String caseId,
    String outcome,
    String servedTo,
    String guardian,
    String how,
    String explained,
    String language,
    boolean signed,
    String noSignReason,
    String witness,
    String servedBy,
    Instant servedAt) {}
