package org.sixfold.casework.persistence;

import java.time.Instant;
import org.sixfold.casefile.Restrictions.Kind;

/** A row of {@code class_proposal}. */
public record ProposalRow(
    String id,
    String caseId,
    String personClass,
    Kind place,
    String ruleId,
    Instant countedFrom,
    String leastRestrictive,
    String proposedBy,
    Instant proposedAt) {}
