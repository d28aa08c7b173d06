package org.sixfold.casefile;

/** A case reached an ended state; published in the transaction that closed it. */
public record CaseClosed(String caseId, CaseState state) {}
