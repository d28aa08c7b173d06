package org.sixfold.casework.persistence;

import java.time.Instant;

/** A row of {@code objection}. */
public record ObjectionRow(
    String id, String caseId, String claim, String filedBy, Instant filedAt) {}
