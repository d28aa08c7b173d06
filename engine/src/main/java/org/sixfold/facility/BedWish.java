package org.sixfold.facility;

import java.time.Instant;
import java.util.Set;

/**
 * What bed somebody needs.
 *
 * @param bed a bed's code; null for any that fits
 * @param needed the only kind of room that will do; null for any
 * @param relative a case whose bed must stand in the same room; null for none
 * @param household cases with which a room may be shared
 */
public record BedWish(
    String caseId,
    String facility,
    String bed,
    RoomKind needed,
    String relative,
    Set<String> household,
    Instant expectedAt) {

  boolean mayShareWith(String other) {
    return other.equals(relative) || household.contains(other);
  }
}
