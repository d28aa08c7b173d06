package org.sixfold.cutoff.persistence;

/** In which state a case is. */
public record CaseStateRow(String id, String state) {}
