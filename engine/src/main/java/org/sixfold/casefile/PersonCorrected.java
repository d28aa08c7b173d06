package org.sixfold.casefile;

/**
 * Name, document or phone of a case's person changed: published as a Spring event inside the
 * changing transaction, so that lists that copy the name follow ({@link CaseFiles#summaries}).
 */
public record PersonCorrected(String caseId) {}
