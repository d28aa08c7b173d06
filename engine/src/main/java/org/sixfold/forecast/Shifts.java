package org.sixfold.forecast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When people work who rest as they must: at most twelve hours a day, at least ten between two
 * shifts. Where a day's hours are longer than a shift, one half comes with the first hour and the
 * other goes with the last.
 *
 * @param begin epoch second
 * @param cutOff epoch second
 * @param opens second of the day
 * @param closes second of the day
 */
record Shifts(DayClock clock, long begin, long cutOff, int opens, int closes) {

  /** Source: workers rest; a rota above 12 hours a day needs a reason. */
  static final long LONGEST = Duration.ofHours(12).toSeconds();

  static final long REST = Duration.ofHours(10).toSeconds();

  Duty of(int person) {
    List<Duty.Window> windows = new ArrayList<>();
    long rested = Long.MIN_VALUE;
    long midnight = begin - clock.secondOfDay(begin);
    for (long day = midnight; day < cutOff; day += DayClock.DAY) {
      long from = Math.max(Math.max(begin, day + opens), rested);
      long to = Math.min(cutOff, day + closes);
      if (to - from > LONGEST) {
        boolean early = person % 2 == 0;
        from = early ? from : to - LONGEST;
        to = early ? from + LONGEST : to;
      }
      if (from < to) {
        windows.add(new Duty.Window(from, to));
        rested = to + REST;
      }
    }
    return Duty.of(windows);
  }
}
