package org.sixfold.retention.persistence;

import java.time.Instant;

/** A case that has ended and still has its content. */
public record EndedCaseRow(String caseId, String state, Instant openedAt, Instant closedAt) {}
