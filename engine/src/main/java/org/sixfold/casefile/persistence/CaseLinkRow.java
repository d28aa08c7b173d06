package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.casefile.CaseLinks;

/** A row of {@code case_link}; caseId is the smaller of the two. */
public record CaseLinkRow(
    String caseId,
    String otherCaseId,
    CaseLinks.Kind kind,
    Instant metAt,
    String linkedBy,
    Instant linkedAt) {}
