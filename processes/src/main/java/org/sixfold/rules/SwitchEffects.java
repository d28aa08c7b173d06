package org.sixfold.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.sixfold.casework.RuleBook;
import org.sixfold.rules.SwitchLine.Effect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the rules of a book would make of everybody who is restricted now. */
@Component
class SwitchEffects {

  private static final Logger LOG = LoggerFactory.getLogger(SwitchEffects.class);

  private final RunningMeasures running;
  private final SwitchPlanner planner;

  SwitchEffects(RunningMeasures running, SwitchPlanner planner) {
    this.running = running;
    this.planner = planner;
  }

  /**
   * @param counts people by effect
   * @param unreadable cases of which nobody can say what becomes of them; nothing is lost with
   *     them, for on the day they are fitted to the rules like everybody
   * @param keepsEarlier people whom the new rule alone would hold longer; they keep their end
   * @param leavingAnyway those who leave a facility in the 24 hours from the moment, by the end
   *     they have
   */
  record Found(
      Map<Effect, Integer> counts,
      List<String> unreadable,
      int keepsEarlier,
      List<RunningMeasure> leavingAnyway) {}

  /**
   * Looks at everybody; who is free by then anyway is left out.
   *
   * @param changing is given those for whom something changes, in the order of their cases
   */
  Found at(Instant moment, RuleBook book, BiConsumer<RunningMeasure, SwitchLine> changing) {
    Map<Effect, Integer> counts = new LinkedHashMap<>();
    for (Effect effect : Effect.values()) {
      counts.put(effect, 0);
    }
    List<String> unreadable = new ArrayList<>();
    AtomicInteger keepsEarlier = new AtomicInteger();
    List<RunningMeasure> leavingAnyway = new ArrayList<>();
    Instant until = moment.plus(Duration.ofHours(WavePlan.HOURS));
    running.each(
        one -> {
          boolean leaves = one.leavesFacility(moment, until);
          if (!one.end().isAfter(moment)) {
            if (leaves) {
              leavingAnyway.add(one);
            }
            return;
          }
          SwitchLine line;
          try {
            line = planner.line(one, moment, book);
          } catch (RuntimeException failure) {
            leave(one.caseId(), failure, unreadable);
            return;
          }
          keepsEarlier.addAndGet(line.keepsEarlier() ? 1 : 0);
          counts.merge(line.effect(), 1, Integer::sum);
          if (line.effect() != Effect.UNCHANGED) {
            changing.accept(one, line);
          } else if (leaves) {
            leavingAnyway.add(one);
          }
        },
        (caseId, failure) -> leave(caseId, failure, unreadable));
    return new Found(
        counts, List.copyOf(unreadable), keepsEarlier.get(), List.copyOf(leavingAnyway));
  }

  private static void leave(String caseId, RuntimeException failure, List<String> unreadable) {
    LOG.error("Case {} left out of the switch: {}", caseId, failure.getClass().getName());
    LOG.debug("Case {}", caseId, failure);
    unreadable.add(caseId);
  }
}
