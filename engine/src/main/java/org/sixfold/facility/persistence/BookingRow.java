package org.sixfold.facility.persistence;

import java.time.Instant;
import org.sixfold.facility.Bed;
import org.sixfold.facility.RoomKind;
import org.sixfold.facility.Stay;

/**
 * A booking with its bed.
 *
 * @param freeReason null while nobody gave the bed back
 */
public record BookingRow(
    String id,
    String caseId,
    String facility,
    String bed,
    String room,
    RoomKind roomKind,
    Instant expectedAt,
    Instant arrivedAt,
    Instant byWishSince,
    String freeReason) {

  /** The stay it stands for. */
  public Stay toStay() {
    return new Stay(
        id, caseId, new Bed(facility, bed, room, roomKind), expectedAt, arrivedAt, byWishSince);
  }
}
