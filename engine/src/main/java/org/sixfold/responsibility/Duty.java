package org.sixfold.responsibility;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who is on duty when. People without any shift in the rota are on duty by day; otherwise they are
 * on call.
 */
final class Duty {

  /** Source: the data set's description of its rota. */
  private static final LocalTime DAY_BEGINS = LocalTime.of(7, 30);

  private static final LocalTime DAY_ENDS = LocalTime.of(19, 30);

  private final ZoneId zone;
  private final Map<String, NavigableMap<Instant, Shift>> shifts = new HashMap<>();

  Duty(ZoneId zone, List<Shift> rota) {
    this.zone = zone;
    for (Shift shift : rota) {
      shifts.computeIfAbsent(shift.username(), u -> new TreeMap<>()).put(shift.from(), shift);
    }
  }

  boolean isOnDuty(String username, Instant at) {
    NavigableMap<Instant, Shift> own = shifts.get(username);
    if (own == null) {
      LocalTime local = at.atZone(zone).toLocalTime();
      return !local.isBefore(DAY_BEGINS) && local.isBefore(DAY_ENDS);
    }
    return shift(username, at).isPresent();
  }

  /** The shift that runs; empty too for people without any. */
  Optional<Shift> shift(String username, Instant at) {
    return Optional.ofNullable(shifts.get(username))
        .map(own -> own.floorEntry(at))
        .map(Map.Entry::getValue)
        .filter(latest -> latest.covers(at));
  }
}
