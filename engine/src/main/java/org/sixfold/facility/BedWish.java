package org.sixfold.facility;

import java.time.Instant;
import java.util.Set;

/**
 * What bed somebody needs.
 *
 * @param bed a bed's code; null for any that fits
 * @param accessible whether only an accessible room will do
 * @param relative a case whose bed must stand in the same room; null for none
 * @param household cases with which a room may be shared
 */
public record BedWish(
    String caseId,
    String facility,
    String bed,
    boolean accessible,
    String relative,
    Set<String> household,
    Instant expectedAt) {

  boolean mayShareWith(String other) {
    return other.equals(relative) || household.contains(other);
  }
}
