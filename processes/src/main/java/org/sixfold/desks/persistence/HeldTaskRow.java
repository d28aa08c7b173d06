package org.sixfold.desks.persistence;

/** An open task of somebody who waits at a gate. */
public record HeldTaskRow(String id, String caseId, String kind) {}
