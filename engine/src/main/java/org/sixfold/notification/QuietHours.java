package org.sixfold.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Hours of the day in which only a matter of minutes is sent; they may span midnight. */
record QuietHours(LocalTime from, LocalTime to) {

  /** When they end, if a moment lies in them. */
  Optional<Instant> until(ZonedDateTime moment) {
    LocalTime time = moment.toLocalTime();
    boolean overnight = from.isAfter(to);
    boolean quiet =
        overnight
            ? !time.isBefore(from) || time.isBefore(to)
            : !time.isBefore(from) && time.isBefore(to);
    if (!quiet) {
      return Optional.empty();
    }
    ZonedDateTime end = moment.toLocalDate().atTime(to).atZone(moment.getZone());
    return Optional.of((end.isAfter(moment) ? end : end.plusDays(1)).toInstant());
  }
}
