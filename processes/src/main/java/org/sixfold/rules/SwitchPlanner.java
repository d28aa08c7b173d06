package org.sixfold.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Part;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.SpecialCircumstances;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Works out what the rules in force on a day make of running restrictions; nothing gets longer. */
@Component
class SwitchPlanner {

  private final NewRules rules;
  private final SpecialCircumstances special;
  private final SixfoldClock clock;

  SwitchPlanner(NewRules rules, SpecialCircumstances special, SixfoldClock clock) {
    this.rules = rules;
    this.special = special;
    this.clock = clock;
  }

  /** One person at a moment. */
  SwitchLine line(RunningMeasure running, Instant effectiveAt) {
    LocalDate day = effectiveAt.atZone(clock.zone()).toLocalDate();
    Optional<RestrictionRule> now = rules.on(day, running);
    if (now.filter(rule -> rule.id().equals(running.ruleId())).isPresent()) {
      return unchanged(running);
    }
    if (now.isEmpty()) {
      return ends(running, null, effectiveAt);
    }
    List<Part> parts =
        isExempt(running, now.get()) ? List.of() : parts(running, now.get(), effectiveAt);
    return parts.isEmpty()
        ? ends(running, now.get().id(), effectiveAt)
        : changed(running, now.get(), parts, effectiveAt);
  }

  private boolean isExempt(RunningMeasure running, RestrictionRule rule) {
    return !rule.shape().exempt().isEmpty() && rule.shape().exempts(special.of(running.caseId()));
  }

  private List<Part> parts(RunningMeasure running, RestrictionRule rule, Instant at) {
    List<Part> byRule = rule.parts(running.countedFrom(), at, running.end(), clock.zone());
    return LighterMeasure.of(running, byRule, at);
  }

  private SwitchLine changed(
      RunningMeasure running, RestrictionRule rule, List<Part> parts, Instant at) {
    Instant end = parts.get(parts.size() - 1).lawfulEnd();
    boolean moves = parts.get(0).kind().compareTo(running.first().kind()) > 0;
    boolean shorter =
        end.isBefore(running.end())
            || parts.get(0).lawfulEnd().isBefore(running.first().lawfulEnd());
    if (!moves && !shorter) {
      return unchanged(running);
    }
    int before = tests(running, rules.old(running).orElse(null), at, running.end());
    int dropped = Math.max(0, before - tests(running, rule, at, end));
    Effect effect = moves ? Effect.MOVES : Effect.SHORTER;
    return line(running, effect, rule.id(), end, parts, dropped);
  }

  private static SwitchLine unchanged(RunningMeasure running) {
    return line(running, Effect.UNCHANGED, running.ruleId(), running.end(), List.of(), 0);
  }

  private SwitchLine ends(RunningMeasure running, String newRule, Instant at) {
    Instant end = at.isBefore(running.end()) ? at : running.end();
    int dropped = tests(running, rules.old(running).orElse(null), at, running.end());
    return line(running, Effect.ENDS, newRule, end, List.of(), dropped);
  }

  private static SwitchLine line(
      RunningMeasure running,
      Effect effect,
      String newRule,
      Instant newEnd,
      List<Part> parts,
      int testsDropped) {
    return new SwitchLine(
        running.caseId(),
        running.grid(),
        effect,
        running.ruleId(),
        running.end(),
        running.first().kind(),
        newRule,
        newEnd,
        parts,
        testsDropped);
  }

  /** Test days of a rule that lie ahead of a moment and before an end. */
  private int tests(RunningMeasure running, RestrictionRule rule, Instant from, Instant until) {
    if (rule == null) {
      return 0;
    }
    LocalDate first = from.atZone(clock.zone()).toLocalDate();
    LocalDate last = until.minusMillis(1).atZone(clock.zone()).toLocalDate();
    return (int)
        rule.testDates(running.countedFrom(), clock.zone()).stream()
            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
            .count();
  }
}
