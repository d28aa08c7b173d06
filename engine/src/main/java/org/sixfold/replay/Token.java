package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;

/** Where a case stands: one of as many as work goes on beside each other. */
final class Token {

  final long no;
  final Frame frame;
  Way.Node node;
  Instant at;

  /** By how much it is later than what really was. */
  Duration shift;

  /** Of the last task; null if nobody knows. */
  String outcome;

  /** The task that it is at; null if at none. */
  Work work;

  /** Whether it goes on by itself. */
  boolean runs = true;

  boolean gone;

  Token(long no, Frame frame, Way.Node node, Instant at, Duration shift, String outcome) {
    this.no = no;
    this.frame = frame;
    this.node = node;
    this.at = at;
    this.shift = shift;
    this.outcome = outcome;
  }

  boolean isLive() {
    return !gone && !frame.isOver();
  }

  /** A task under way; what becomes of it is known from the start. */
  static final class Work {

    final Way.Task task;
    final Instant opened;
    final CaseRecord.Task real;
    final String outcome;
    final Instant done;
    Instant ended;

    Work(Way.Task task, Instant opened, CaseRecord.Task real, String outcome, Instant done) {
      this.task = task;
      this.opened = opened;
      this.real = real;
      this.outcome = outcome;
      this.done = done;
    }

    Walked.Task told(Restricted restricted) {
      String role = task.role() == null && real != null ? real.role() : task.role();
      boolean completed = done != null && (ended == null || !ended.isBefore(done));
      return new Walked.Task(
          task.kind(),
          role,
          task.deadline(),
          opened,
          completed ? done : null,
          completed ? done : ended,
          completed ? outcome : null,
          restricted.kindAt(real == null ? opened : real.createdAt()),
          real);
    }
  }
}
