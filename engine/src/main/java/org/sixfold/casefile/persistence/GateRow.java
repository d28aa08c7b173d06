package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.casefile.Restrictions.Kind;

/** One whom a measure keeps somewhere now. */
public record GateRow(
    String caseId,
    String name,
    String document,
    String phone,
    String grid,
    Kind kind,
    Instant lawfulEnd) {}
