package org.sixfold.rules;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sixfold.rules.SwitchLine.Effect;
import org.springframework.stereotype.Component;

/** What the rules in force at a moment would make of everybody who is restricted now. */
@Component
class SwitchEffects {

  private final RunningMeasures running;
  private final SwitchPlanner planner;

  SwitchEffects(RunningMeasures running, SwitchPlanner planner) {
    this.running = running;
    this.planner = planner;
  }

  /**
   * Looks at everybody; who is free by then anyway is left out.
   *
   * @param changing is given those for whom something changes
   * @return people by effect
   */
  Map<Effect, Integer> at(Instant moment, Consumer<SwitchLine> changing) {
    Map<Effect, Integer> counts = new LinkedHashMap<>();
    for (Effect effect : Effect.values()) {
      counts.put(effect, 0);
    }
    List<RunningMeasure> batch = running.after("");
    while (!batch.isEmpty()) {
      for (RunningMeasure one : batch) {
        if (!one.end().isAfter(moment)) {
          continue;
        }
        SwitchLine line = planner.line(one, moment);
        counts.merge(line.effect(), 1, Integer::sum);
        if (line.effect() != Effect.UNCHANGED) {
          changing.accept(line);
        }
      }
      batch = running.after(batch.get(batch.size() - 1).caseId());
    }
    return counts;
  }
}
