package org.sixfold.board.persistence;

import java.time.Instant;

/** A kept filter, as JSON. */
public record SavedViewRow(
    String username, String id, String name, String filter, Instant savedAt) {}
