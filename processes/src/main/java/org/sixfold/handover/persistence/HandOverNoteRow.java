package org.sixfold.handover.persistence;

import java.time.Instant;
import org.sixfold.access.Role;

/**
 * A signed note.
 *
 * @param words for the whole shift; null for none
 * @param startsAt when the taker's shift begins, or has begun
 */
public record HandOverNoteRow(
    String id,
    String noteKey,
    Role memberRole,
    String givenBy,
    String takenBy,
    String words,
    Instant givenAt,
    Instant startsAt,
    Instant acknowledgedAt) {}
