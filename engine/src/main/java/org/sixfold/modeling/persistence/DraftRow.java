package org.sixfold.modeling.persistence;

import java.time.Instant;

/**
 * A draft as stored.
 *
 * @param state {@code OPEN}, {@code PROPOSED}, {@code RELEASED} or {@code DISCARDED}
 * @param baseNo number of the release it changes
 * @param revision counts its changes
 * @param releaseNo number of its latest proposal; null before
 */
public record DraftRow(
    String id,
    String title,
    String state,
    int baseNo,
    String author,
    Instant createdAt,
    int revision,
    String changedBy,
    Instant changedAt,
    Integer releaseNo) {}
