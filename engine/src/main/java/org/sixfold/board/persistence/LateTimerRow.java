package org.sixfold.board.persistence;

import java.time.Instant;

/** A level raised, and by how many seconds too late. */
public record LateTimerRow(
    String taskId, int level, String caseId, Instant dueAt, Instant raisedAt, long seconds) {}
