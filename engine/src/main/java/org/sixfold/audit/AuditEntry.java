package org.sixfold.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One recorded change.
 *
 * @param seq counts the subject's entries from 1
 * @param actor the user's name, or {@code system}
 */
public record AuditEntry(
    String subject,
    int seq,
    Instant at,
    String actor,
    String action,
    Map<String, Object> details) {}
