package org.sixfold.report.persistence;

import java.time.Instant;
import java.util.List;

/**
 * Which deadlines are looked at.
 *
 * @param paths grid paths; one at least
 * @param from included
 * @param to not included, never after now
 */
public record TimelinessScope(List<String> paths, Instant from, Instant to, Instant now) {}
