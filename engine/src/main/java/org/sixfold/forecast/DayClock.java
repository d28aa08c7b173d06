package org.sixfold.forecast;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Local time of day by plain numbers, for the hours around one moment: a model asks for it a
 * million times. A change of the clocks within these hours is not followed.
 *
 * @param offset seconds east of Greenwich
 */
record DayClock(int offset) {

  static final long DAY = 86_400;
  private static final int HOUR = 3_600;

  static DayClock at(Instant moment, ZoneId zone) {
    return new DayClock(zone.getRules().getOffset(moment).getTotalSeconds());
  }

  /** Seconds since midnight. */
  int secondOfDay(long epochSecond) {
    return (int) Math.floorMod(epochSecond + offset, DAY);
  }

  int hour(long epochSecond) {
    return secondOfDay(epochSecond) / HOUR;
  }
}
