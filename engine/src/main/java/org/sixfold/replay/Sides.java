package org.sixfold.replay;

import java.util.Map;
import org.sixfold.camunda.DecisionTrials;
import org.sixfold.camunda.ModelFiles;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the files of a path for replays. */
@Component
class Sides {

  private static final String DEADLINES = "task-deadlines";

  private final DecisionTrials trials;
  private final ObjectProvider<HoldingRules> rules;
  private final ReplayProperties properties;
  private final SixfoldClock clock;

  Sides(
      DecisionTrials trials,
      ObjectProvider<HoldingRules> rules,
      ReplayProperties properties,
      SixfoldClock clock) {
    this.trials = trials;
    this.rules = rules;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * A path as it is replayed.
   *
   * @throws RuntimeException if a file cannot be read
   */
  Side read(Map<String, byte[]> files) {
    Way way = EngineWayReader.read(files);
    byte[] deadlines = ModelFiles.named(files, DEADLINES + ".dmn").orElse(null);
    HoldingRules known = rules.getIfAvailable();
    return new Side(
        way,
        new FirstTasks(way),
        new DeadlineRows(deadlines == null ? null : trials.of(deadlines, DEADLINES), clock.zone()),
        properties.path(),
        known == null ? null : known.read(files));
  }
}
