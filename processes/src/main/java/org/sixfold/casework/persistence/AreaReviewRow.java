package org.sixfold.casework.persistence;

import java.time.Instant;

/** A row of {@code area_review}. */
public record AreaReviewRow(String areaId, Instant dueAt, Instant doneAt) {}
