package org.sixfold.forecast.persistence;

import java.time.Instant;

/** A completed task: of which kind, by whom, from when to when. */
public record DoneTaskRow(String kind, String endedBy, Instant createdAt, Instant endedAt) {}
