package org.sixfold.facility;

import java.util.EnumMap;
import java.util.Map;

/** How many beds of a facility there are, and how many nobody holds now. */
public record FreeBeds(
    int beds, int free, Map<RoomKind, Integer> bedsByKind, Map<RoomKind, Integer> freeByKind) {

  /** A facility without rooms. */
  public static final FreeBeds NONE = new FreeBeds(0, 0, Map.of(), Map.of());

  FreeBeds plus(RoomKind kind, int ofKind, int freeOfKind) {
    return new FreeBeds(
        beds + ofKind,
        free + freeOfKind,
        added(bedsByKind, kind, ofKind),
        added(freeByKind, kind, freeOfKind));
  }

  private static Map<RoomKind, Integer> added(Map<RoomKind, Integer> before, RoomKind kind, int n) {
    Map<RoomKind, Integer> after = new EnumMap<>(RoomKind.class);
    after.putAll(before);
    after.merge(kind, n, Integer::sum);
    return after;
  }
}
