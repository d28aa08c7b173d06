package org.sixfold.replay.persistence;

import java.time.Instant;

/** A case that really was. */
public record PastCaseRow(
    String id, Instant openedAt, Instant closedAt, String state, boolean contactList) {}
