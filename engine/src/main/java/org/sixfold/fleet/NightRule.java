package org.sixfold.fleet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** No coach leaves or drives between 02:00 and 05:00, local time. Source: task kind 15. */
public final class NightRule {

  private static final LocalTime FROM = LocalTime.of(2, 0);
  private static final LocalTime TO = LocalTime.of(5, 0);

  private NightRule() {}

  /** Whether somebody who leaves and arrives then would drive at night. */
  public static boolean isBroken(Instant departAt, Instant etaAt, ZoneId zone) {
    LocalDate last = etaAt.atZone(zone).toLocalDate();
    for (LocalDate day = departAt.atZone(zone).toLocalDate();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      Instant from = day.atTime(FROM).atZone(zone).toInstant();
      Instant to = day.atTime(TO).atZone(zone).toInstant();
      if (departAt.isBefore(to) && etaAt.isAfter(from)) {
        return true;
      }
    }
    return false;
  }
}
