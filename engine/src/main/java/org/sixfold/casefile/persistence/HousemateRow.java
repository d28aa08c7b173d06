package org.sixfold.casefile.persistence;

import org.sixfold.casefile.CaseState;

/** Somebody with a case behind the same door. */
public record HousemateRow(String caseId, String name, String gridPath, CaseState caseState) {}
