package org.sixfold.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A case on its way by the models in force, and by those of the draft. */
final class CaseOnBoth {

  private static final String OPEN = "OPEN";

  final Walked before;
  final Walked after;
  private final PastCases.Past past;
  private final List<Side> both;
  private final Instant until;

  CaseOnBoth(List<Side> both, Usual usual, PastCases.Past past, Instant until) {
    this.both = both;
    this.past = past;
    this.until = until;
    this.before = both.get(0).walk(usual, past.record(), until);
    this.after = both.get(1).walk(usual, past.record(), until);
  }

  /**
   * Whether the models in force lead to what really was. Who is free has ended, while the way goes
   * on to the calls afterwards.
   */
  boolean reproduced() {
    boolean goesOn = before.over() == null && before.end() == null;
    return before.asRecorded()
        && (past.ended() == null || goesOn || past.ended().equals(before.end()));
  }

  /**
   * Whether a task is missed.
   *
   * @param side 0 before, 1 after
   */
  boolean misses(int side, Walked.Task task) {
    return both.get(side).misses(past.record(), task, until);
  }

  /** Another end, or an open one that is no mere delay. */
  List<CaseChange.Decided> ends() {
    String from = before.end() == null ? OPEN : before.end();
    String to = after.end() == null ? OPEN : after.end();
    boolean later = to.equals(OPEN) && dropped().isEmpty() && added().isEmpty();
    return from.equals(to) || later
        ? List.of()
        : List.of(new CaseChange.Decided(CaseChange.What.END, from, to));
  }

  List<String> added() {
    return without(kinds(after), kinds(before));
  }

  List<String> dropped() {
    return without(kinds(before), kinds(after));
  }

  private static List<String> kinds(Walked walked) {
    return walked.tasks().stream().map(Walked.Task::kind).toList();
  }

  private static List<String> without(List<String> all, List<String> others) {
    List<String> left = new ArrayList<>(all);
    others.forEach(left::remove);
    return left.stream().sorted().toList();
  }
}
