package org.sixfold.casefile.persistence;

/** Who a case is about; keys are keyed hashes, null where there is nothing to hash. */
public record PersonRow(
    String caseId,
    String name,
    String documentType,
    String document,
    String documentKey,
    String phone,
    String address,
    String householdKey) {}
