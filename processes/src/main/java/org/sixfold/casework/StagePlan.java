package org.sixfold.casework;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sixfold.casefile.Tests;
import org.sixfold.casework.RunningRestriction.Running;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** The moments and test days of a stage that restricts. */
@Component
public class StagePlan {

  private final RunningRestriction restriction;
  private final RunningRule rule;
  private final Tests tests;
  private final SixfoldClock clock;

  StagePlan(RunningRestriction restriction, RunningRule rule, Tests tests, SixfoldClock clock) {
    this.restriction = restriction;
    this.rule = rule;
    this.tests = tests;
    this.clock = clock;
  }

  /**
   * Routing variables of isolation or monitoring. A stage that is over before it begins ends at
   * once.
   */
  public Map<String, Object> variables(String caseId, boolean isolation) {
    Optional<Running> running =
        restriction.find(caseId).filter(one -> one.isIsolation() == isolation);
    Map<String, Object> variables = new HashMap<>();
    variables.put(
        RestrictedStage.STAGE_END, Date.from(running.map(Running::end).orElseGet(clock::now)));
    variables.put(
        RestrictedStage.DAY_ZERO, running.map(Running::dayZero).orElseGet(clock::today).toString());
    variables.put(RestrictedStage.TEST_DAYS, running.map(one -> testDays(caseId, one)).orElse(""));
    variables.put(RestrictedStage.REPORTS_PER_DAY, isolation ? 2 : 1);
    variables.put(RestrictedStage.LAST_TEST_DAY, "");
    return variables;
  }

  private String testDays(String caseId, Running running) {
    int tracedWithin =
        rule.of(caseId)
            .filter(RunningRule.Applied::firstStage)
            .map(applied -> applied.rule().shape().tracedWithinDays())
            .orElse(0);
    return TestPlan.days(
        running.testDays(),
        tracedWithin,
        running.dayZero(),
        clock.today(),
        !tests.samples(caseId).isEmpty());
  }
}
