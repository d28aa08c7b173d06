package org.sixfold.audit.persistence;

import java.time.Instant;

/**
 * @param details canonical JSON, as it was hashed
 * @param hash of this entry and the hash before it, in hexadecimal
 */
public record AuditRow(
    String subject,
    int seq,
    Instant happenedAt,
    String actor,
    String action,
    String details,
    String hash) {}
