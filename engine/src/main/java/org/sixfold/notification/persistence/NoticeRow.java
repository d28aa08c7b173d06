package org.sixfold.notification.persistence;

import java.time.Instant;

/**
 * A notice as stored; its id is its mail's.
 *
 * @param content the template's values as JSON
 * @param readAt null while unread
 */
public record NoticeRow(
    String id, String template, String content, boolean atOnce, Instant notedAt, Instant readAt) {}
