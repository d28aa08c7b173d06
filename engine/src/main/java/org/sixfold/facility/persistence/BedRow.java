package org.sixfold.facility.persistence;

import org.sixfold.facility.Bed;
import org.sixfold.facility.RoomKind;

/** A row of table facility_bed. */
public record BedRow(
    String facility, String bed, String room, RoomKind roomKind, int sortNo, boolean inUse) {

  /** The bed it stands for. */
  public Bed toBed() {
    return new Bed(facility, bed, room, roomKind);
  }
}
