package org.sixfold.facility;

import java.util.ArrayList;
import java.util.List;
import org.sixfold.facility.persistence.BedRow;

/**
 * Rooms of a facility of which only numbers are known: twenty on a floor, accessible ones at the
 * bottom, family rooms with three beds at the top. A file of rooms says it exactly.
 */
final class RoomPlan {

  static final int FAMILY_BEDS = 3;
  private static final int ROOMS_ON_A_FLOOR = 20;

  private RoomPlan() {}

  static List<BedRow> of(Facility facility) {
    List<BedRow> beds = new ArrayList<>();
    int firstFamily = facility.rooms() - facility.familyRooms();
    for (int i = 0; i < facility.rooms(); i++) {
      String room = String.valueOf((i / ROOMS_ON_A_FLOOR + 1) * 100 + i % ROOMS_ON_A_FLOOR + 1);
      RoomKind kind =
          i < facility.accessibleRooms()
              ? RoomKind.ACCESSIBLE
              : i < firstFamily ? RoomKind.SINGLE : RoomKind.FAMILY;
      addRoom(beds, facility.code(), room, kind, kind == RoomKind.FAMILY ? FAMILY_BEDS : 1);
    }
    return beds;
  }

  /** A bed has its room's number, and one of its own where there are several. */
  static void addRoom(List<BedRow> beds, String facility, String room, RoomKind kind, int count) {
    for (int bed = 1; bed <= count; bed++) {
      String code = count == 1 ? room : room + "-" + bed;
      beds.add(new BedRow(facility, code, room, kind, beds.size() + 1, true));
    }
  }
}
