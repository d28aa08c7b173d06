package org.sixfold.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * When a report of the day may be given. Late ones are taken until the window closes, so that an
 * escalation still finds something to do.
 *
 * @param lastCall no report is asked for after it
 */
record ReportWindow(String part, LocalTime opens, LocalTime lastCall, LocalTime closes) {

  private static final String NIGHT = "NIGHT";
  private static final List<ReportWindow> TWICE =
      List.of(
          new ReportWindow("MORNING", LocalTime.of(7, 0), LocalTime.of(10, 0), LocalTime.of(12, 0)),
          new ReportWindow(
              "EVENING", LocalTime.of(16, 0), LocalTime.of(20, 0), LocalTime.of(22, 0)));
  private static final List<ReportWindow> ONCE =
      List.of(
          new ReportWindow("DAY", LocalTime.of(7, 0), LocalTime.of(20, 0), LocalTime.of(22, 0)));

  /** The windows of a day, in their order. */
  static List<ReportWindow> of(int perDay) {
    return perDay == 1 ? ONCE : TWICE;
  }

  /** A window on a day. */
  record Next(String part, ZonedDateTime opensAt, ZonedDateTime closesAt) {}

  /**
   * The next window.
   *
   * @param before when the window before opened; null if there was none
   */
  static Next next(ZonedDateTime now, ZonedDateTime before, int perDay) {
    for (LocalDate day = now.toLocalDate(); ; day = day.plusDays(1)) {
      for (ReportWindow window : of(perDay)) {
        ZonedDateTime opensAt = day.atTime(window.opens).atZone(now.getZone());
        boolean late = !now.isBefore(day.atTime(window.lastCall).atZone(now.getZone()));
        if (!late && (before == null || opensAt.isAfter(before))) {
          return new Next(window.part, opensAt, day.atTime(window.closes).atZone(now.getZone()));
        }
      }
    }
  }

  /**
   * Which report of which day a report given at a moment is.
   *
   * @param open whether its window is open, so that a task may wait for it
   */
  record Turn(LocalDate day, String part, boolean open) {}

  /**
   * The window that is open at a moment; else the last one of the day that has closed, for which
   * the report comes late; before the day's first one it is a report of the night.
   */
  static Turn turn(ZonedDateTime at, int perDay) {
    LocalTime time = at.toLocalTime();
    Turn late = new Turn(at.toLocalDate(), NIGHT, false);
    for (ReportWindow window : of(perDay)) {
      if (!time.isBefore(window.opens)) {
        late = new Turn(at.toLocalDate(), window.part, time.isBefore(window.closes));
      }
    }
    return late;
  }
}
