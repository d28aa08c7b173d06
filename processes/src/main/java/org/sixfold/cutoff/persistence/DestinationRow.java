package org.sixfold.cutoff.persistence;

/**
 * Where somebody goes after a facility, as confirmed last.
 *
 * @param answers as JSON
 */
public record DestinationRow(String caseId, String answers) {}
