package org.sixfold.notification.persistence;

import java.time.Instant;

/**
 * A mail waiting or sent.
 *
 * @param content the template's values as JSON
 * @param state QUEUED, SENT or UNDELIVERABLE
 */
public record OutboxRow(
    String id,
    String dedupeKey,
    String username,
    String template,
    String content,
    String state,
    int attempts,
    Instant queuedAt,
    Instant nextTryAt) {}
