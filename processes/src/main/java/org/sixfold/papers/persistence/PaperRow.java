package org.sixfold.papers.persistence;

import java.time.Instant;
import org.sixfold.papers.PaperKind;

/** A row of {@code case_paper}. */
public record PaperRow(
    String id,
    String caseId,
    PaperKind kind,
    String documentNo,
    Instant issuedAt,
    String issuedBy,
    String content,
    String contentHash) {}
