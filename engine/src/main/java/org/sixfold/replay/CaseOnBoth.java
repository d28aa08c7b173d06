package org.sixfold.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A case on its way by the models in force, and by those of the draft. */
final class CaseOnBoth {

  /** Of tasks that come outside of any restriction. */
  static final String NO_RESTRICTION = "NONE";

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

  /** What becomes otherwise within each restriction, and outside of any if something does. */
  List<CaseChange.Within> restrictions() {
    Set<String> kinds = new LinkedHashSet<>();
    past.record().restricted().all().forEach(one -> kinds.add(one.kind()));
    List<CaseChange.Within> all =
        new ArrayList<>(kinds.stream().map(kind -> within(kind, kind)).toList());
    CaseChange.Within outside = within(null, NO_RESTRICTION);
    boolean same = outside.added().isEmpty() && outside.dropped().isEmpty();
    if (!same || outside.missedBefore() != outside.missedAfter()) {
      all.add(outside);
    }
    return List.copyOf(all);
  }

  private CaseChange.Within within(String kind, String name) {
    List<Walked.Task> old = tasks(before, kind);
    List<Walked.Task> now = tasks(after, kind);
    return new CaseChange.Within(
        name,
        (int) old.stream().filter(task -> misses(0, task)).count(),
        (int) now.stream().filter(task -> misses(1, task)).count(),
        without(kinds(now), kinds(old)),
        without(kinds(old), kinds(now)));
  }

  private static List<Walked.Task> tasks(Walked walked, String restriction) {
    return walked.tasks().stream()
        .filter(task -> Objects.equals(task.restriction(), restriction))
        .toList();
  }

  private static List<String> kinds(Walked walked) {
    return kinds(walked.tasks());
  }

  private static List<String> kinds(List<Walked.Task> tasks) {
    return tasks.stream().map(Walked.Task::kind).toList();
  }

  private static List<String> without(List<String> all, List<String> others) {
    List<String> left = new ArrayList<>(all);
    others.forEach(left::remove);
    return left.stream().sorted().toList();
  }
}
