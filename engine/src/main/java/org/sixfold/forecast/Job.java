package org.sixfold.forecast;

import java.time.LocalTime;
import java.util.Comparator;
import org.sixfold.escalation.WorkCalendar;
import org.sixfold.forecast.persistence.OpenTaskRow;

/**
 * An open task as a model works it off.
 *
 * @param worker username of who does it; null for nobody
 * @param created epoch second
 * @param due epoch second
 * @param opens second of the day from which it may be done
 * @param closes first second of the day at which it may not
 * @param luck tells its fortune apart from that of others, whoever does it
 */
record Job(
    String id,
    String kind,
    String grid,
    String role,
    String worker,
    long created,
    long due,
    int opens,
    int closes,
    long luck) {

  static final Comparator<Job> BY_DUE = Comparator.comparingLong(Job::due).thenComparing(Job::id);

  static Job of(OpenTaskRow task, String worker) {
    LocalTime opens = null;
    LocalTime closes = null;
    if (task.calendar() != null) {
      WorkCalendar calendar = WorkCalendar.of(task.calendar());
      opens = calendar.opens();
      closes = calendar.closes();
    }
    return new Job(
        task.id(),
        task.kind(),
        task.grid(),
        task.role(),
        worker,
        task.createdAt().getEpochSecond(),
        task.dueAt().getEpochSecond(),
        opens == null ? 0 : opens.toSecondOfDay(),
        closes == null ? (int) DayClock.DAY : closes.toSecondOfDay(),
        Luck.of(task.id()));
  }

  Job by(String other) {
    return new Job(id, kind, grid, role, other, created, due, opens, closes, luck);
  }

  boolean mayBeDoneAt(int secondOfDay) {
    return secondOfDay >= opens && secondOfDay < closes;
  }

  /** Seconds until it may be done. */
  long rest(int secondOfDay) {
    return mayBeDoneAt(secondOfDay) ? 0 : Math.floorMod(opens - secondOfDay, DayClock.DAY);
  }
}
