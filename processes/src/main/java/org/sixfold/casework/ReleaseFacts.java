package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casefile.Tests.Sample;
import org.sixfold.casefile.Tests.TestResult;
import org.sixfold.casework.RunningRestriction.Running;
import org.sixfold.casework.RunningRule.Applied;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** What is known of a person for the criteria of release, as codes. */
@Component
class ReleaseFacts {

  static final String NOT_ASKED = "NOT_ASKED";
  static final String OPEN = "OPEN";
  static final String NEGATIVE = "NEGATIVE";
  static final String POSITIVE = "POSITIVE";
  static final String UNKNOWN = "UNKNOWN";

  private static final int BOTH = 2;

  private final RunningRule rule;
  private final RunningRestriction restriction;
  private final LastTest lastTest;
  private final LinkedTests linked;
  private final Tests tests;
  private final SixfoldClock clock;

  ReleaseFacts(
      RunningRule rule,
      RunningRestriction restriction,
      LastTest lastTest,
      LinkedTests linked,
      Tests tests,
      SixfoldClock clock) {
    this.rule = rule;
    this.restriction = restriction;
    this.lastTest = lastTest;
    this.linked = linked;
    this.tests = tests;
    this.clock = clock;
  }

  Map<String, Object> of(String caseId, boolean symptoms) {
    Optional<Applied> applied = rule.of(caseId);
    Map<String, Object> facts = new HashMap<>();
    facts.put("ruleSet", applied.map(one -> one.rule().ruleSet()).orElse(""));
    facts.put("personClass", applied.map(one -> one.rule().personClass()).orElse(""));
    facts.put("lastTest", lastTest.of(caseId));
    facts.put("tests", asked(caseId));
    facts.put("doubleTest", applied.map(one -> doubled(caseId, one)).orElse(NOT_ASKED));
    facts.put("linked", applied.map(one -> linked(caseId, one)).orElse(NOT_ASKED));
    facts.put("symptoms", symptoms);
    return facts;
  }

  /** Whether the latest test that the stage asks for by today has a negative result. */
  private String asked(String caseId) {
    LocalDate today = clock.today();
    Optional<LocalDate> last =
        restriction.find(caseId).stream()
            .flatMap(running -> days(running).stream())
            .filter(day -> !day.isAfter(today))
            .max(LocalDate::compareTo);
    return last.map(day -> isNegativeSince(caseId, day) ? NEGATIVE : OPEN).orElse(NOT_ASKED);
  }

  private static List<LocalDate> days(Running running) {
    return running.testDays().stream().map(running.dayZero()::plusDays).toList();
  }

  private boolean isNegativeSince(String caseId, LocalDate day) {
    return tests.results(caseId).stream()
        .filter(one -> !one.corrected() && one.result() == Result.NEGATIVE)
        .anyMatch(one -> !date(one.sampledAt()).isBefore(day));
  }

  /** Whether on each day of two tubes so far both came back negative. */
  private String doubled(String caseId, Applied applied) {
    List<LocalDate> days =
        applied.rule().shape().doubleTestDays().stream()
            .map(applied.dayZero()::plusDays)
            .filter(day -> !day.isAfter(clock.today()))
            .toList();
    if (days.isEmpty()) {
      return NOT_ASKED;
    }
    return days.stream().allMatch(day -> isDoubleNegative(caseId, day)) ? NEGATIVE : OPEN;
  }

  private boolean isDoubleNegative(String caseId, LocalDate day) {
    List<TestResult> results = tests.results(caseId);
    return tests.samples(caseId).stream()
        .filter(sample -> sample.secondTube() != null && date(sample.sampledAt()).equals(day))
        .anyMatch(sample -> negatives(results, sample) >= BOTH);
  }

  private static long negatives(List<TestResult> results, Sample sample) {
    return results.stream()
        .filter(one -> sample.id().equals(one.sampleId()) && !one.corrected())
        .filter(one -> one.result() == Result.NEGATIVE)
        .count();
  }

  /** What the tests of those whom the person met come to, if the rule depends on them. */
  private String linked(String caseId, Applied applied) {
    int wanted = applied.rule().shape().linkedNegatives();
    if (wanted == 0) {
      return NOT_ASKED;
    }
    List<LinkedTests.First> all = linked.of(caseId, wanted);
    if (all.isEmpty()) {
      return UNKNOWN;
    }
    if (all.stream().anyMatch(LinkedTests.First::positive)) {
      return POSITIVE;
    }
    return all.stream().allMatch(one -> one.negative() >= wanted) ? NEGATIVE : OPEN;
  }

  private LocalDate date(Instant moment) {
    return moment.atZone(clock.zone()).toLocalDate();
  }
}
