package org.sixfold.casefile.persistence;

/** Another case that has to do with a case: of the same person, or behind the same door. */
public record OtherCaseRow(String caseId, String otherId) {}
