package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Stage;

/** A line of a list of cases, not yet masked. */
public record SummaryRow(
    String id,
    String name,
    String document,
    String phone,
    String address,
    String grid,
    String gridPath,
    CaseState caseState,
    Stage stage,
    String source,
    Instant openedAt,
    Instant closedAt) {}
