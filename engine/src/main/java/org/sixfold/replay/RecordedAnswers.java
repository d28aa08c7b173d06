package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What really was answered, as long after it was asked as it really took; where models ask what
 * nobody was asked, what is usually answered.
 */
final class RecordedAnswers extends Answers {

  private static final int MOST_ASSUMED = 40;

  private final Usual usual;
  private final Restricted restricted;
  private int assumed;

  RecordedAnswers(CaseRecord record, Usual usual, Instant until) {
    super(record.tasks(), until);
    this.usual = usual;
    this.restricted = record.restricted();
  }

  @Override
  boolean comeFromOutside() {
    return true;
  }

  /** A restriction ends when it really did: no model makes it longer. */
  @Override
  Optional<Instant> happens(Way.Event event, String key, Instant from) {
    return super.happens(event, key, from).or(() -> restricted.end(event, from));
  }

  @Override
  void ask(Token token) {
    Optional<CaseRecord.Task> real = next(token.node.task());
    if (real.isPresent()) {
      answer(token, real.get());
    } else if (assumed < MOST_ASSUMED) {
      assume(token);
    } else {
      token.runs = false;
    }
  }

  /** It comes as long after what went before as it really did, and takes as long. */
  private void answer(Token token, CaseRecord.Task real) {
    Instant came = real.createdAt().plus(token.shift);
    Instant opened = came.isAfter(token.at) ? came : token.at;
    if (!opened.isBefore(until())) {
      token.at = opened;
      token.runs = false;
      return;
    }
    left().remove(real);
    shiftBy(token, Duration.between(real.createdAt(), opened));
    Instant done = real.completed() ? real.endedAt().plus(token.shift) : null;
    work(token, new Token.Work(token.node.task(), opened, real, real.outcome(), done));
    if (real.endedAt() != null && done == null) {
      token.work.ended = real.endedAt().plus(token.shift);
    }
  }

  private void assume(Token token) {
    assumed++;
    String kind = token.node.task().kind();
    Duration takes = usual.takes(kind);
    Instant opened = token.at;
    shiftBy(token, token.shift.plus(takes));
    work(
        token,
        new Token.Work(token.node.task(), opened, null, usual.outcome(kind), opened.plus(takes)));
  }
}
