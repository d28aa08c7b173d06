package org.sixfold.papers.persistence;

import java.time.Instant;
import org.sixfold.papers.PaperKind;

/** A row of {@code case_paper} without its text. */
public record PaperHeadRow(
    String id, String caseId, PaperKind kind, String documentNo, Instant issuedAt) {}
