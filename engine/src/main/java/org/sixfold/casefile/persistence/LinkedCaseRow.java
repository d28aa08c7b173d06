package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.casefile.CaseLinks;
import org.sixfold.casefile.CaseState;

/** The other case of a link. */
public record LinkedCaseRow(
    String caseId,
    CaseLinks.Kind kind,
    Instant metAt,
    CaseState caseState,
    String name,
    String gridPath) {}
