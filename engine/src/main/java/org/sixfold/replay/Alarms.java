package org.sixfold.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Events that are known to come while something is under way: timers, and messages told of. */
final class Alarms {

  private final List<Alarm> all = new ArrayList<>();
  private final Answers answers;
  private long no;

  Alarms(Answers answers) {
    this.answers = answers;
  }

  /**
   * One of them.
   *
   * @param from since when it is waited for
   * @param entry what begins then
   * @param token that stands at the task it is attached to; null for a frame
   * @param work the task as long as which it may come; null for a frame
   * @param frame what it is attached to, or in which it begins; null for a task
   */
  record Alarm(
      long no,
      Instant at,
      Instant from,
      Way.Entry entry,
      Token token,
      Token.Work work,
      Frame frame) {

    private boolean isLive() {
      if (token == null) {
        return !frame.isOver();
      }
      return token.isLive()
          && token.work == work
          && (work.ended == null || at.isBefore(work.ended));
    }
  }

  /** A task has come. */
  void set(Token token) {
    if (token.work != null) {
      token.node.attached().forEach(entry -> set(entry, token.work.opened, token, null));
    }
  }

  /** A process or sub-process has begun. */
  void set(Frame frame, Instant at) {
    frame.scope.entries().forEach(entry -> set(entry, at, null, frame));
    if (frame.at != null) {
      frame.at.attached().forEach(entry -> set(entry, at, null, frame));
    }
  }

  private void set(Way.Entry entry, Instant from, Token token, Frame frame) {
    answers
        .happens(entry.event(), entry.node(), from)
        .ifPresent(
            at ->
                all.add(
                    new Alarm(
                        no++, at, from, entry, token, token == null ? null : token.work, frame)));
  }

  /** The first that comes before a moment. */
  Optional<Alarm> next(Instant until) {
    all.removeIf(alarm -> !alarm.isLive());
    return all.stream()
        .filter(alarm -> alarm.at().isBefore(until))
        .min(Comparator.comparing(Alarm::at).thenComparingLong(Alarm::no));
  }

  /** All that goes on within a frame has ended; what it is attached to has not. */
  void clear(Frame frame) {
    all.removeIf(
        alarm ->
            alarm.frame() != null
                && alarm.frame().within(frame)
                && (alarm.frame() != frame || alarm.entry().scope() != null));
  }

  /** It has rung; one that repeats and ends nothing rings again. */
  void rung(Alarm alarm) {
    all.remove(alarm);
    if (!alarm.entry().interrupting()) {
      answers
          .happensAgain(alarm.entry().event(), alarm.from(), alarm.at())
          .ifPresent(
              at ->
                  all.add(
                      new Alarm(
                          no++,
                          at,
                          alarm.from(),
                          alarm.entry(),
                          alarm.token(),
                          alarm.work(),
                          alarm.frame())));
    }
  }
}
