package org.sixfold.rounds;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.sixfold.grid.Door;

/**
 * Where somebody is found.
 *
 * @param building house, or facility
 * @param door unit and room as written, or the bed; empty where the address ends with the house
 * @param unit to group by, as {@code floor}; null where nothing tells it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(String building, String door, String unit, String floor) {

  /** Of an address; null if it names no house. */
  static Place of(Door door) {
    return door == null
        ? null
        : new Place(
            door.building(), door.door(), Door.unitOf(door.key()), Door.floorOf(door.key()));
  }
}
