package org.sixfold.shared;

import java.time.Instant;

/**
 * The answer to a write with an Idempotency-Key.
 *
 * @param scopeHash of user, method, path and key
 * @param bodyHash of what was sent
 * @param status null while the write runs, which only its own transaction can see
 */
public record KeptAnswer(
    String scopeHash,
    String bodyHash,
    Instant createdAt,
    Integer status,
    String contentType,
    String location,
    byte[] body) {}
