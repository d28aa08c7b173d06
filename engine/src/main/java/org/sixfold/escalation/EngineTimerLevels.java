package org.sixfold.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.camunda.EngineDeadlines;
import org.sixfold.escalation.persistence.EscalationMapper;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskDeadlines;
import org.springframework.stereotype.Component;

/** The first level by the engine's timers, where they are left in: same rows, same raising. */
@Component
class EngineTimerLevels implements EngineDeadlines {

  private final TaskDeadlines deadlines;
  private final EscalationMapper mapper;
  private final LevelRaising raising;
  private final SixfoldClock clock;

  EngineTimerLevels(
      TaskDeadlines deadlines, EscalationMapper mapper, LevelRaising raising, SixfoldClock clock) {
    this.deadlines = deadlines;
    this.mapper = mapper;
    this.raising = raising;
    this.clock = clock;
  }

  @Override
  public Optional<Instant> firstLevel(
      String deploymentId, String deadline, Map<String, Object> variables) {
    return Optional.ofNullable(
        deadlines
            .plan(new TaskDeadlines.Request(deploymentId, deadline, variables, clock.now()))
            .escalateAt());
  }

  @Override
  public void reached(List<String> taskIds) {
    raising.raise(mapper.untold(taskIds), clock.now());
  }
}
