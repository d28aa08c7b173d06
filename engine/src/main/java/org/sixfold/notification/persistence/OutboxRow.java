package org.sixfold.notification.persistence;

import java.time.Instant;

/**
 * A mail waiting or sent.
 *
 * @param content the template's values as JSON
 * @param state QUEUED, SENT or UNDELIVERABLE
 * @param atOnce whether it leaves by itself without waiting
 * @param bundleId id of the first of the mails that leave as one message; null while it is held
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
    Instant nextTryAt,
    boolean atOnce,
    String bundleId) {}
