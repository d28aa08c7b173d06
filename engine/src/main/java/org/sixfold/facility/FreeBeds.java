package org.sixfold.facility;

import java.util.EnumMap;
import java.util.Map;

/** How many beds of a facility there are, and how many nobody holds now. */
public record FreeBeds(int beds, int free, Map<RoomKind, Integer> freeByKind) {

  /** A facility without rooms. */
  public static final FreeBeds NONE = new FreeBeds(0, 0, Map.of());

  FreeBeds plus(RoomKind kind, int ofKind, int freeOfKind) {
    Map<RoomKind, Integer> byKind = new EnumMap<>(RoomKind.class);
    byKind.putAll(freeByKind);
    byKind.merge(kind, freeOfKind, Integer::sum);
    return new FreeBeds(beds + ofKind, free + freeOfKind, byKind);
  }
}
