package org.sixfold.facility.persistence;

import java.util.List;
import org.sixfold.facility.Facility;
import org.sixfold.facility.FacilityKind;

/** A row of table facility; desk holds usernames separated by blanks. */
public record FacilityRow(
    String code,
    String name,
    FacilityKind facilityKind,
    String desk,
    int roomCount,
    int familyRooms,
    int accessibleRooms) {

  /** The facility it stands for. */
  public Facility toFacility() {
    List<String> people = desk.isBlank() ? List.of() : List.of(desk.split(" "));
    return new Facility(code, name, facilityKind, people, roomCount, familyRooms, accessibleRooms);
  }
}
