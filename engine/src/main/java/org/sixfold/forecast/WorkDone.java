package org.sixfold.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.forecast.persistence.DoneTaskRow;

/**
 * How long completed tasks kept somebody busy. Nobody notes when work on a task begins, so it is
 * what passed since the same person's last completion, or since the task came if that was later:
 * interruptions and short breaks belong to it, nights do not.
 *
 * @param hour of the day in which it began, local time
 */
record WorkDone(String kind, String person, int hour, double seconds) {

  /** Completing many at once takes no time for each. */
  private static final double LEAST = 1;

  /**
   * @param longest what took longer was no work on one task
   */
  static List<WorkDone> of(Collection<DoneTaskRow> rows, Duration longest, DayClock clock) {
    Map<String, List<DoneTaskRow>> byPerson = new HashMap<>();
    for (DoneTaskRow row : rows) {
      if (row.endedBy() != null) {
        byPerson.computeIfAbsent(row.endedBy(), person -> new ArrayList<>()).add(row);
      }
    }
    List<WorkDone> done = new ArrayList<>(rows.size());
    byPerson.forEach(
        (person, own) -> {
          own.sort(Comparator.comparing(DoneTaskRow::endedAt));
          Instant last = Instant.MIN;
          for (DoneTaskRow row : own) {
            Instant began = row.createdAt().isAfter(last) ? row.createdAt() : last;
            last = row.endedAt();
            Duration took = Duration.between(began, last);
            if (took.compareTo(longest) <= 0) {
              done.add(
                  new WorkDone(
                      row.kind(),
                      person,
                      clock.hour(began.getEpochSecond()),
                      Math.max(LEAST, took.toMillis() / 1e3)));
            }
          }
        });
    return done;
  }
}
