package org.sixfold.casework;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sixfold.casework.RunningRestriction.Running;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** The moments and test days of a stage that restricts. */
@Component
public class StagePlan {

  private final RunningRestriction restriction;
  private final SixfoldClock clock;

  StagePlan(RunningRestriction restriction, SixfoldClock clock) {
    this.restriction = restriction;
    this.clock = clock;
  }

  /**
   * Routing variables of isolation or monitoring. A stage that is over before it begins ends at
   * once.
   */
  public Map<String, Object> variables(String caseId, Object countedFrom, boolean isolation) {
    LocalDate dayZero =
        countedFrom == null ? clock.today() : LocalDate.parse(countedFrom.toString());
    Optional<Running> running =
        restriction.find(caseId, dayZero).filter(one -> one.isIsolation() == isolation);
    Map<String, Object> variables = new HashMap<>();
    variables.put(
        RestrictedStage.STAGE_END, Date.from(running.map(Running::end).orElseGet(clock::now)));
    variables.put(
        RestrictedStage.DAY_ZERO, running.map(Running::dayZero).orElse(dayZero).toString());
    variables.put(
        RestrictedStage.TEST_DAYS,
        running
            .map(
                one ->
                    one.testDays().stream().map(String::valueOf).collect(Collectors.joining(",")))
            .orElse(""));
    variables.put(RestrictedStage.REPORTS_PER_DAY, isolation ? 2 : 1);
    variables.put(RestrictedStage.LAST_TEST_DAY, "");
    return variables;
  }
}
