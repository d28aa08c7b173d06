package org.sixfold.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The one clock of the product. Nothing else may ask for the time. */
public interface SixfoldClock {

  /** The present moment, in whole milliseconds. */
  Instant now();

  /** The zone in which people read clocks and calendars (property {@code sixfold.zone}). */
  ZoneId zone();

  default ZonedDateTime zonedNow() {
    return now().atZone(zone());
  }

  default LocalDate today() {
    return zonedNow().toLocalDate();
  }

  /** The moment at which clocks in {@link #zone()} show the given local time. */
  default Instant at(LocalDateTime local) {
    return local.atZone(zone()).toInstant();
  }
}
