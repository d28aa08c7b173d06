package org.sixfold.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.rules.persistence.RunningRow;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Reads who is restricted now, case by case. */
@Component
class RunningMeasures {

  static final int BATCH = 500;

  private final RuleSwitchMapper mapper;
  private final SixfoldClock clock;

  RunningMeasures(RuleSwitchMapper mapper, SixfoldClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  /** The next cases in the order of their ids. */
  List<RunningMeasure> after(String caseId) {
    Map<String, List<RunningRow>> byCase = new LinkedHashMap<>();
    for (RunningRow row : mapper.findRunning(caseId, BATCH)) {
      byCase.computeIfAbsent(row.caseId(), id -> new ArrayList<>()).add(row);
    }
    return byCase.values().stream().map(this::measure).toList();
  }

  Optional<RunningMeasure> of(String caseId) {
    List<RunningRow> rows = mapper.findRunningOf(caseId);
    return rows.isEmpty() ? Optional.empty() : Optional.of(measure(rows));
  }

  private RunningMeasure measure(List<RunningRow> rows) {
    RunningRow first = rows.get(0);
    return new RunningMeasure(
        first.caseId(),
        first.grid(),
        first.personClass(),
        first.countedFrom(),
        first.ruleId(),
        rows.stream()
            .map(
                row ->
                    new RunningMeasure.Part(
                        row.restrictionId(),
                        row.kind(),
                        row.lawfulEnd(),
                        row.startAt() != null && !row.startAt().isAfter(clock.now())))
            .toList());
  }
}
