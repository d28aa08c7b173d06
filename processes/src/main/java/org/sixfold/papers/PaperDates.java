package org.sixfold.papers;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as papers write them; the end of a day is its 24:00, not the next day's beginning. */
record PaperDates(ZoneId zone) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分", Locale.CHINA);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  /** A moment; null stays null. */
  String moment(Instant moment) {
    return moment == null ? null : moment.atZone(zone).format(MOMENT);
  }

  /** An end; null stays null. */
  String end(Instant end) {
    if (end == null) {
      return null;
    }
    ZonedDateTime local = end.atZone(zone);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? local.minusDays(1).format(DAY) + "24时"
        : local.format(MOMENT);
  }

  String day(Instant moment) {
    return moment.atZone(zone).format(DAY);
  }
}
