package org.sixfold.intake.persistence;

/** The first accepted row of a list with a match key. */
public record FirstRow(String matchKey, int rowNo, String outcome, String caseId) {}
