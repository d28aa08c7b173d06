package org.sixfold.report.persistence;

import java.time.Instant;
import java.util.List;

/**
 * Where and when the book is read.
 *
 * @param paths grid paths in which the cases stood; one at least
 * @param from included
 * @param to not included; null for all that has happened
 */
public record LedgerScope(List<String> paths, Instant from, Instant to) {}
