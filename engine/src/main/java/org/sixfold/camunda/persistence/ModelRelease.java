package org.sixfold.camunda.persistence;

import java.time.Instant;

/**
 * Models released for new cases.
 *
 * @param seedHash SHA-256 of the packaged models; null if a designer released them
 * @param releasedAt when it began, or is to begin
 * @param waiting whether nobody noted yet that it began
 */
public record ModelRelease(
    String id,
    String deploymentId,
    String seedHash,
    String releasedBy,
    Instant releasedAt,
    boolean waiting) {

  /** Whether new cases start with it at a moment, noted or not. */
  public boolean hasBegun(Instant moment) {
    return !waiting || !releasedAt.isAfter(moment);
  }
}
