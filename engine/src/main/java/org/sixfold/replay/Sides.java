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
   * @throws UnreadableFile if a file cannot be read
   */
  Side read(Map<String, byte[]> files) {
    HoldingRules known = rules.getIfAvailable();
    return read(files, known == null ? null : known.read(files));
  }

  /**
   * A path as examples walk it: nobody is held in them.
   *
   * @throws UnreadableFile if a file cannot be read
   */
  Side readWay(Map<String, byte[]> files) {
    return read(files, null);
  }

  private Side read(Map<String, byte[]> files, HoldingRules.Reading holding) {
    Way way = EngineWayReader.read(files);
    byte[] deadlines = ModelFiles.named(files, DeadlineRows.FILE).orElse(null);
    return new Side(
        way,
        new FirstTasks(way),
        new DeadlineRows(deadlines == null ? null : table(deadlines), clock.zone()),
        properties.path(),
        holding);
  }

  private DecisionTrials.Trial table(byte[] deadlines) {
    try {
      return trials.of(deadlines, DeadlineRows.DECISION);
    } catch (RuntimeException unreadable) {
      throw new UnreadableFile(DeadlineRows.FILE, null, null, null, unreadable);
    }
  }
}
