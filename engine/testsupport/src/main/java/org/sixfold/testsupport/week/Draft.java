package org.sixfold.testsupport.week;

import java.time.Instant;

/** A task while the week is made. */
final class Draft {

  private static final int LAST_HOUR = 21;

  final String id;
  final WeekKind kind;
  final String grid;
  final String assignee;
  final long created;
  final long due;
  final int attempt;
  long begun = -1;
  long ended = -1;
  String by;

  Draft(
      String id, WeekKind kind, String grid, String assignee, long created, long due, int attempt) {
    this.id = id;
    this.kind = kind;
    this.grid = grid;
    this.assignee = assignee;
    this.created = created;
    this.due = due;
    this.attempt = attempt;
  }

  boolean mayBeDone(long at) {
    int hour = SimulatedWeek.hour(at);
    return kind.opens() == null || hour >= kind.opens() && hour < LAST_HOUR;
  }

  WeekTask told() {
    return new WeekTask(
        id,
        kind.name(),
        grid,
        kind.role(),
        assignee,
        Instant.ofEpochSecond(created),
        Instant.ofEpochSecond(due),
        kind.calendar(),
        begun < 0 ? null : Instant.ofEpochSecond(begun),
        by,
        ended < 0 ? null : Instant.ofEpochSecond(ended));
  }
}
