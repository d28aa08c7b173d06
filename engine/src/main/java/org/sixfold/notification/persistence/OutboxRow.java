package org.sixfold.notification.persistence;

import java.time.Instant;

/**
 * A message waiting or sent.
 *
 * @param content the template's values as JSON
 * @param state QUEUED, SENT, UNDELIVERABLE, DROPPED or UNWANTED
 * @param atOnce whether it leaves by itself without waiting
 * @param caseId about which case it is; null if nothing holds it back
 * @param bundleId id of the first of the mails that leave as one message; null while it is held
 * @param channel by which it leaves
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
    String bundleId,
    String caseId,
    String channel) {}
