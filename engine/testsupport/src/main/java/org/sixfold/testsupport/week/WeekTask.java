package org.sixfold.testsupport.week;

import java.time.Instant;

/**
 * A task of the simulated week and what became of it.
 *
 * @param assignee who had it in hand when it came
 * @param calendar as deadlines name it; null if it may be done day and night
 * @param begunAt null if nobody ever did
 * @param endedBy who did it, who may be somebody else
 * @param endedAt null if it was not done within the week
 */
public record WeekTask(
    String id,
    String kind,
    String grid,
    String role,
    String assignee,
    Instant createdAt,
    Instant dueAt,
    String calendar,
    Instant begunAt,
    String endedBy,
    Instant endedAt) {

  /** Whether it was there and not done at a moment. */
  public boolean isOpenAt(Instant moment) {
    return !createdAt.isAfter(moment) && (endedAt == null || endedAt.isAfter(moment));
  }

  public boolean isBegunAt(Instant moment) {
    return begunAt != null && !begunAt.isAfter(moment);
  }

  public boolean wasLate() {
    return endedAt == null || endedAt.isAfter(dueAt);
  }
}
