package org.sixfold.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casefile.Tests.TestResult;
import org.sixfold.shared.Actor;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A laboratory's negative on or after the day that the rule names lets the measure end early: a
 * shorter one is proposed, and only a signature makes it so. Whether an earlier day for a group,
 * such as pupils, holds for the person, the doctor who confirmed the class noted.
 */
@Service
@Transactional
public class EarlyWaysOut {

  private static final Duration TIME_TO_TELL = Duration.ofHours(2);

  private final RunningRule running;
  private final Tests tests;
  private final MeasureChanges changes;
  private final Occurrences occurrences;
  private final SpecialCircumstances special;
  private final SixfoldClock clock;

  EarlyWaysOut(
      RunningRule running,
      Tests tests,
      MeasureChanges changes,
      Occurrences occurrences,
      SpecialCircumstances special,
      SixfoldClock clock) {
    this.running = running;
    this.tests = tests;
    this.changes = changes;
    this.occurrences = occurrences;
    this.special = special;
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
        .filter(applied -> opens(caseId, applied, sampledAt))
        .filter(applied -> openedBy(caseId, applied).allMatch(resultId::equals))
        .map(applied -> propose(caseId, resultId, applied))
        .orElse(false);
  }

  /**
   * The end that the rule allows whom a negative has opened a way out; empty if none has. Where it
   * has passed, an hour that leaves time to tell the person.
   */
  @Transactional(readOnly = true)
  public Optional<Instant> end(String caseId) {
    return running
        .of(caseId)
        .filter(applied -> openedBy(caseId, applied).findAny().isPresent())
        .map(applied -> end(applied, day(caseId, applied).orElseThrow()));
  }

  private Instant end(RunningRule.Applied applied, int day) {
    Instant end = applied.rule().endOfDay(applied.countedFrom(), day, clock.zone());
    Instant soonest = clock.now().truncatedTo(ChronoUnit.HOURS).plus(TIME_TO_TELL);
    return end.isBefore(soonest) ? soonest : end;
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

  /** The negatives that open a way out, by their ids. */
  private Stream<String> openedBy(String caseId, RunningRule.Applied applied) {
    return tests.results(caseId).stream()
        .filter(one -> one.result() == Result.NEGATIVE && !one.corrected())
        .filter(one -> opens(caseId, applied, one.sampledAt()))
        .map(TestResult::id);
  }

  private boolean opens(String caseId, RunningRule.Applied applied, Instant sampledAt) {
    OptionalInt from = day(caseId, applied);
    LocalDate sampled = sampledAt.atZone(clock.zone()).toLocalDate();
    return from.isPresent() && applied.day(sampled) >= from.getAsInt();
  }

  private OptionalInt day(String caseId, RunningRule.Applied applied) {
    RuleShape shape = applied.rule().shape();
    return shape.earlyOut().isEmpty() ? OptionalInt.empty() : shape.earlyOutDay(special.of(caseId));
  }
}
