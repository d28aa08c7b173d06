package org.sixfold.report.persistence;

import java.time.Instant;

/** A case of a ledger's entry, not yet masked; the amount is how often it is counted there. */
public record LedgerCaseRow(
    String id,
    String name,
    String document,
    String phone,
    String grid,
    String caseState,
    String stage,
    Instant openedAt,
    Instant closedAt,
    long amount) {}
