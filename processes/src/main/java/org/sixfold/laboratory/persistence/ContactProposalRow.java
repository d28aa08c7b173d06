package org.sixfold.laboratory.persistence;

import java.time.Instant;

/** A row of {@code contact_proposal} that has not been taken back. */
public record ContactProposalRow(
    String id,
    String caseId,
    String indexCaseId,
    String resultId,
    String personClass,
    Instant countedFrom,
    String classBefore,
    Instant proposedAt) {}
