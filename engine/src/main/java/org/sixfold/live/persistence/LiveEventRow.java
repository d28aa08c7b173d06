package org.sixfold.live.persistence;

import java.time.Instant;

/** Something told; subject is a task's id or null. */
public record LiveEventRow(
    String id, String kind, String gridPath, String subject, Instant toldAt) {}
