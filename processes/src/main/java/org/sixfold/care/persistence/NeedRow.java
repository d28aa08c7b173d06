package org.sixfold.care.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import org.sixfold.casework.NeedCategory;

/** A row of {@code care_need} with its words. */
public record NeedRow(
    String id,
    String caseId,
    NeedCategory category,
    String urgency,
    String needState,
    String cause,
    String raisedBy,
    Instant raisedAt,
    Instant nextTryAt,
    BigDecimal cost,
    Instant deliveredAt,
    Instant metAt,
    String metBy,
    String detail) {}
