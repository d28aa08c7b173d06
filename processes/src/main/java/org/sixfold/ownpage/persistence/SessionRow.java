package org.sixfold.ownpage.persistence;

import java.time.Instant;

/** A session with the case of its link; links that are no longer in force have none. */
public record SessionRow(
    String secretHash, String linkId, String caseId, Instant openedAt, Instant usedAt) {}
