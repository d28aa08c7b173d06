package org.sixfold.facility;

import java.time.Instant;

/**
 * A bed held for a case.
 *
 * @param arrivedAt null while the person is expected
 * @param byWishSince since when the person, free already, stays by own wish; null for who does not
 */
public record Stay(
    String id, String caseId, Bed bed, Instant expectedAt, Instant arrivedAt, Instant byWishSince) {

  /** Whether the person has arrived. */
  public boolean isPresent() {
    return arrivedAt != null;
  }

  /** Whether the person is free and stays by own wish. */
  public boolean isByWish() {
    return byWishSince != null;
  }
}
