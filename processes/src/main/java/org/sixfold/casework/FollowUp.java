package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** How long somebody still asks after a person who is free, as the row of kind 30 says why. */
public final class FollowUp {

  /** Days after release on which somebody calls. */
  public static final List<Integer> DAYS = List.of(1, 2, 3, 7, 14);

  private FollowUp() {}

  /** An end at 24:00 belongs to the day it closes: from that day the calls are counted. */
  public static LocalDate dayZero(Instant end, ZoneId zone) {
    return end.minusMillis(1).atZone(zone).toLocalDate();
  }

  /** 24:00 of the day of the last call. */
  public static Instant end(Instant released, ZoneId zone) {
    int last = DAYS.get(DAYS.size() - 1);
    return dayZero(released, zone).plusDays(last + 1L).atStartOfDay(zone).toInstant();
  }
}
