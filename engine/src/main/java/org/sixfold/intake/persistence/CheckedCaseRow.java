package org.sixfold.intake.persistence;

/** Somebody who is still being checked, and how many rows of a list are about them. */
public record CheckedCaseRow(String caseId, int rowCount) {}
