package org.sixfold.cutoff.persistence;

import java.time.Instant;

/** An objection whose review is open. */
public record ObjectionRow(
    String taskId, String caseId, Instant filedAt, Instant dueAt, int level, String assignee) {}
