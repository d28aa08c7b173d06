package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a scenario tells: what it does not speak of stays open. */
final class ToldAnswers extends Answers {

  private final Map<CaseRecord.Task, Told> told = new IdentityHashMap<>();
  private final ToldMoments moments;

  /**
   * An answer to a task.
   *
   * @param comes not earlier than this; null as soon as the case has come there
   * @param outcome null if nobody answers
   * @param takes from coming to the answer, unless {@code doneAt} tells
   */
  record Told(String kind, Instant comes, String outcome, Duration takes, Instant doneAt) {

    private CaseRecord.Task task(Instant begun) {
      return new CaseRecord.Task(
          kind, "", comes == null ? begun : comes, null, outcome, null, Map.of(), Map.of());
    }

    private Instant done(Instant opened) {
      if (outcome == null) {
        return null;
      }
      Instant done = doneAt == null ? opened.plus(takes) : doneAt;
      return done.isBefore(opened) ? opened : done;
    }
  }

  private ToldAnswers(List<CaseRecord.Task> tasks, ToldMoments moments, Instant until) {
    super(tasks, until);
    this.moments = moments;
  }

  /**
   * Answers in the order in which they are given.
   *
   * @param moments of timers and messages
   * @param begun when the case begins
   */
  static ToldAnswers of(List<Told> all, ToldMoments moments, Instant begun, Instant until) {
    List<CaseRecord.Task> tasks = all.stream().map(one -> one.task(begun)).toList();
    ToldAnswers answers = new ToldAnswers(tasks, moments, until);
    for (int i = 0; i < tasks.size(); i++) {
      answers.told.put(tasks.get(i), all.get(i));
    }
    return answers;
  }

  @Override
  boolean comeFromOutside() {
    return false;
  }

  @Override
  Optional<Instant> happens(Way.Event event, String key, Instant from) {
    return event == null || event.name() == null
        ? super.happens(event, key, from)
        : moments.next(event, key, from);
  }

  @Override
  void ask(Token token) {
    Optional<CaseRecord.Task> next = next(token.node.task());
    if (next.isEmpty()) {
      work(token, new Token.Work(token.node.task(), token.at, null, null, null));
      return;
    }
    CaseRecord.Task task = next.get();
    left().removeIf(other -> other == task);
    Instant opened = task.createdAt().isAfter(token.at) ? task.createdAt() : token.at;
    Instant done = told.get(task).done(opened);
    work(token, new Token.Work(token.node.task(), opened, null, task.outcome(), done));
  }
}
