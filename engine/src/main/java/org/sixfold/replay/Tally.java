package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/** Sums up what becomes otherwise for all cases. */
final class Tally {

  private static final String NONE = "NONE";

  private final LoadCount load;
  private final MissedCount missed = new MissedCount();
  private final MissedCount byRestriction = new MissedCount();
  private final List<CaseChange> changes = new ArrayList<>();
  private int cases;
  private int reproduced;
  private int assumed;

  Tally(ZoneId zone) {
    this.load = new LoadCount(zone);
  }

  /** Adds a case, with what the tables of both paths would rule for it. */
  void add(
      CaseOnBoth walked,
      int number,
      List<HoldingRules.Ruling> before,
      List<HoldingRules.Ruling> after) {
    cases++;
    reproduced += walked.reproduced() ? 1 : 0;
    assumed += walked.after.assumed() > 0 ? 1 : 0;
    load.add(0, walked.before);
    load.add(1, walked.after);
    int missedBefore = missed(0, walked, walked.before);
    int missedAfter = missed(1, walked, walked.after);
    List<CaseChange.Decided> decided = new ArrayList<>(walked.ends());
    long held = 0;
    boolean running = false;
    Map<String, HoldingRules.Ruling> other = new HashMap<>();
    after.forEach(ruling -> other.put(ruling.decision(), ruling));
    for (HoldingRules.Ruling ruling : before) {
      HoldingRules.Ruling now = other.get(ruling.decision());
      if (!Objects.equals(ruling.rule(), now.rule())) {
        decided.add(
            new CaseChange.Decided(CaseChange.What.RULE, code(ruling.rule()), code(now.rule())));
      }
      long minutes = minutes(ruling, now);
      held += minutes;
      running |= minutes != 0 && ruling.running();
    }
    CaseChange change =
        new CaseChange(
            number,
            List.copyOf(decided),
            missedBefore,
            missedAfter,
            held,
            running,
            walked.added(),
            walked.dropped(),
            walked.after.assumed(),
            List.of());
    if (change.isOne()) {
      changes.add(change.within(walked.restrictions()));
    }
  }

  private static String code(String rule) {
    return rule == null ? NONE : rule;
  }

  /** Who is not held at all is free from the signature on. */
  private static long minutes(HoldingRules.Ruling before, HoldingRules.Ruling after) {
    return Duration.between(end(before), end(after)).toMinutes();
  }

  private static Instant end(HoldingRules.Ruling ruling) {
    boolean held = ruling.end() != null && ruling.end().isAfter(ruling.signedAt());
    return held ? ruling.end() : ruling.signedAt();
  }

  private int missed(int side, CaseOnBoth walked, Walked way) {
    int count = 0;
    for (Walked.Task task : way.tasks()) {
      boolean late = walked.misses(side, task);
      missed.add(side, task.kind(), late);
      String restriction = task.restriction();
      byRestriction.add(side, restriction == null ? CaseOnBoth.NO_RESTRICTION : restriction, late);
      count += late ? 1 : 0;
    }
    return count;
  }

  ReplayComputation.Found found(int rows, List<HoldingRules.Longer> longerRows) {
    List<CaseChange> sorted =
        changes.stream().sorted(Comparator.comparingInt(CaseChange::no)).toList();
    ReplaySummary summary =
        new ReplaySummary(
            rows,
            cases,
            reproduced,
            assumed,
            (int) sorted.stream().filter(one -> !one.decided().isEmpty()).count(),
            sorted.size(),
            missed.told(),
            byRestriction.told().byKind(),
            load.told(),
            held(sorted, 1),
            held(sorted, -1),
            longerRows);
    return new ReplayComputation.Found(summary, sorted);
  }

  private static ReplaySummary.Held held(List<CaseChange> changes, int sign) {
    List<CaseChange> those = changes.stream().filter(one -> one.heldMinutes() * sign > 0).toList();
    return new ReplaySummary.Held(
        those.size(),
        hours(those.stream().mapToLong(one -> Math.abs(one.heldMinutes())).sum()),
        hours(
            those.stream()
                .flatMapToLong(one -> LongStream.of(Math.abs(one.heldMinutes())))
                .max()
                .orElse(0)),
        (int) those.stream().filter(CaseChange::running).count());
  }

  private static long hours(long minutes) {
    return Math.round(minutes / 60.0);
  }
}
