package org.sixfold.forecast.persistence;

import java.time.Instant;

/** A row of {@code accepted_help}. */
public record AcceptedHelpRow(String bulkId, String username, String grid, Instant acceptedAt) {}
