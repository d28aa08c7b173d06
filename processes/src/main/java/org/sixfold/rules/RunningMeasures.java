package org.sixfold.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.rules.persistence.RunningRow;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Reads who is restricted now, case by case; whom it cannot read holds up nobody else. */
@Component
class RunningMeasures {

  static final int BATCH = 500;

  private final RuleSwitchMapper mapper;
  private final SixfoldClock clock;

  RunningMeasures(RuleSwitchMapper mapper, SixfoldClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * Looks at everybody in the order of the cases' ids.
   *
   * @param unreadable is given the case and why it could not be read
   */
  void each(Consumer<RunningMeasure> readable, BiConsumer<String, RuntimeException> unreadable) {
    List<String> ids = mapper.findRunningCases("", BATCH);
    while (!ids.isEmpty()) {
      read(ids, unreadable).forEach(readable);
      ids = mapper.findRunningCases(ids.get(ids.size() - 1), BATCH);
    }
  }

  /** All at once, and one by one only if that fails. */
  private List<RunningMeasure> read(
      List<String> ids, BiConsumer<String, RuntimeException> unreadable) {
    try {
      Map<String, List<RunningRow>> byCase = new LinkedHashMap<>();
      for (RunningRow row : mapper.findRunning(ids)) {
        byCase.computeIfAbsent(row.caseId(), id -> new ArrayList<>()).add(row);
      }
      return byCase.values().stream().map(this::measure).toList();
    } catch (RuntimeException someOfThem) {
      return ids.stream().flatMap(id -> readAlone(id, unreadable).stream()).toList();
    }
  }

  private Optional<RunningMeasure> readAlone(
      String caseId, BiConsumer<String, RuntimeException> unreadable) {
    try {
      return of(caseId);
    } catch (RuntimeException failure) {
      unreadable.accept(caseId, failure);
      return Optional.empty();
    }
  }

  /** As {@link #of}; nobody else changes it to the end of the transaction. */
  Optional<RunningMeasure> locked(String caseId) {
    mapper.lockRunning(caseId);
    return of(caseId);
  }

  Optional<RunningMeasure> of(String caseId) {
    List<RunningRow> rows = mapper.findRunning(List.of(caseId));
    return rows.isEmpty() ? Optional.empty() : Optional.of(measure(rows));
  }

  private RunningMeasure measure(List<RunningRow> rows) {
    RunningRow first = rows.get(0);
    return new RunningMeasure(
        first.caseId(),
        first.stage(),
        first.grid(),
        first.personClass(),
        first.countedFrom(),
        first.signedAt(),
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
