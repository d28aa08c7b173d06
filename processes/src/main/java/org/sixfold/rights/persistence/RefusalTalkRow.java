package org.sixfold.rights.persistence;

import java.time.Instant;

/** A row of {@code refusal_talk}. */
public record RefusalTalkRow(
    String taskId,
    String caseId,
    String outcome,
    String requestNo,
    String requestBy,
    String secondOfficer,
    String talkedBy,
    Instant talkedAt) {}
