package org.sixfold.facility;

import java.time.Instant;

/**
 * A bed held for a case.
 *
 * @param arrivedAt null while the person is expected
 */
public record Stay(String id, String caseId, Bed bed, Instant expectedAt, Instant arrivedAt) {

  /** Whether the person has arrived. */
  public boolean isPresent() {
    return arrivedAt != null;
  }
}
