package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casefile.Tests.TestResult;
import org.sixfold.shared.Actor;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A negative test on or after the day that the rule names lets the measure end early: a shorter one
 * is proposed, and only a signature makes it so. A rule's days for groups of people, such as
 * pupils, are cited with the rule and asked for by a doctor: nothing here knows who belongs to
 * them.
 */
@Service
@Transactional
public class EarlyWaysOut {

  private final RunningRule running;
  private final Tests tests;
  private final MeasureChanges changes;
  private final Occurrences occurrences;
  private final SixfoldClock clock;

  EarlyWaysOut(
      RunningRule running,
      Tests tests,
      MeasureChanges changes,
      Occurrences occurrences,
      SixfoldClock clock) {
    this.running = running;
    this.tests = tests;
    this.changes = changes;
    this.occurrences = occurrences;
    this.clock = clock;
  }

  /**
   * A negative result was kept. Proposes once: a second negative adds nothing to the first.
   *
   * @return whether a shorter measure was proposed
   */
  public boolean negative(String caseId, String resultId, Instant sampledAt) {
    return running
        .of(caseId)
        .filter(applied -> opens(applied, sampledAt))
        .filter(applied -> !isKnown(caseId, resultId, applied))
        .map(applied -> propose(caseId, resultId, applied))
        .orElse(false);
  }

  /** The negative was wrong: what is still asked because of it is withdrawn. */
  public void corrected(String caseId, String wrongResultId) {
    boolean wasNegative =
        tests.results(caseId).stream()
            .anyMatch(one -> one.id().equals(wrongResultId) && one.result() == Result.NEGATIVE);
    if (wasNegative) {
      occurrences.withdraw(caseId, wrongResultId);
    }
  }

  private boolean propose(String caseId, String resultId, RunningRule.Applied applied) {
    String reason = "规则 " + applied.rule().id() + " 规定的检测日结果已出，可提前解除";
    return changes.ask(
        caseId, MeasureChange.SHORTEN, reason, Actor.SYSTEM, Map.of("cause", resultId));
  }

  private boolean isKnown(String caseId, String resultId, RunningRule.Applied applied) {
    return tests.results(caseId).stream()
        .filter(one -> !one.id().equals(resultId) && !one.corrected())
        .filter(one -> one.result() == Result.NEGATIVE)
        .map(TestResult::sampledAt)
        .anyMatch(before -> opens(applied, before));
  }

  private boolean opens(RunningRule.Applied applied, Instant sampledAt) {
    OptionalInt from = applied.rule().shape().earlyOutDay(List.of());
    LocalDate sampled = sampledAt.atZone(clock.zone()).toLocalDate();
    return from.isPresent() && applied.day(sampled) >= from.getAsInt();
  }
}
