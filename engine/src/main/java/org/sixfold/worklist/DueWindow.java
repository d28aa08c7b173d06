package org.sixfold.worklist;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The hours of the due day in which a task may be done, where its calendar names windows ({@code
 * W07-10,16-20}): reports, samples, visits.
 */
public record DueWindow(Instant from, Instant to) {

  /** The window a due time belongs to; null where the calendar has none. */
  static DueWindow of(String calendar, Instant due, ZoneId zone) {
    if (calendar == null || due == null || !calendar.startsWith("W")) {
      return null;
    }
    ZonedDateTime day = due.atZone(zone);
    List<DueWindow> windows = new ArrayList<>();
    for (String hours : calendar.substring(1).replace(" ", "").split(",")) {
      windows.add(new DueWindow(at(day, hours.substring(0, 2)), at(day, hours.substring(3))));
    }
    return windows.stream()
        .filter(window -> !due.isAfter(window.to()))
        .findFirst()
        .orElse(windows.get(windows.size() - 1));
  }

  private static Instant at(ZonedDateTime day, String hour) {
    return day.with(LocalTime.of(Integer.parseInt(hour), 0)).toInstant();
  }
}
