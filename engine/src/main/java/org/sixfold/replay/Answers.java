package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who answers what a case is asked on its way, and when. */
abstract class Answers {

  /** Tasks beside each other come within that time. */
  private static final Duration TOGETHER = Duration.ofMinutes(1);

  private final Instant until;
  private final List<CaseRecord.Task> left;
  private final List<Token.Work> works = new ArrayList<>();
  private Duration shift = Duration.ZERO;

  /**
   * Answers of one case.
   *
   * @param tasks that come, in order
   * @param until what comes then or later is not looked at
   */
  Answers(List<CaseRecord.Task> tasks, Instant until) {
    this.left = new ArrayList<>(tasks);
    this.until = until;
  }

  /** A token has come to a task: it is answered, or stays open. */
  abstract void ask(Token token);

  /** Whether tasks come from outside the way, as old ones really did. */
  abstract boolean comeFromOutside();

  /**
   * When an event comes that somebody or something waits for.
   *
   * @param event null if nobody knows what is waited for
   * @param key of the node that waits
   * @param from since when
   * @return empty if nobody knows, or if it does not come
   */
  Optional<Instant> happens(Way.Event event, String key, Instant from) {
    return event == null || event.timer() == null ? Optional.empty() : event.timer().first(from);
  }

  /**
   * When an event comes again that ended nothing.
   *
   * @param from since when it was waited for
   * @param last when it came
   */
  final Optional<Instant> happensAgain(Way.Event event, Instant from, Instant last) {
    return event.timer() == null ? Optional.empty() : event.timer().again(from, last);
  }

  Instant until() {
    return until;
  }

  /** What did not come yet, in order. */
  List<CaseRecord.Task> left() {
    return left;
  }

  /** All that came, in order. */
  List<Token.Work> works() {
    return works;
  }

  /** By how much the case was later than it really was, when it was asked last. */
  Duration shift() {
    return shift;
  }

  /**
   * The next of its kind; of those that came beside each other, the one for the same role. Who
   * answered is often not who is drawn, so later ones do not come before it for their role.
   */
  final Optional<CaseRecord.Task> next(Way.Task asked) {
    List<CaseRecord.Task> ofKind =
        left.stream().filter(task -> task.kind().equals(asked.kind())).toList();
    if (ofKind.isEmpty()) {
      return Optional.empty();
    }
    Instant together = ofKind.get(0).createdAt().plus(TOGETHER);
    return ofKind.stream()
        .takeWhile(task -> task.createdAt().isBefore(together))
        .filter(task -> task.role().equals(asked.role()))
        .findFirst()
        .or(() -> Optional.of(ofKind.get(0)));
  }

  final void shiftBy(Token token, Duration later) {
    token.shift = later;
    shift = later;
  }

  final void work(Token token, Token.Work work) {
    works.add(work);
    token.work = work;
    if (work.done != null && work.done.isBefore(until)) {
      token.at = work.done;
    } else {
      token.runs = false;
      work.ended = work.done == null ? work.ended : until;
    }
  }
}
