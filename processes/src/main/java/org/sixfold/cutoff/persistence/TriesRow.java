package org.sixfold.cutoff.persistence;

/** How often somebody was called or visited. */
public record TriesRow(String caseId, int tries) {}
