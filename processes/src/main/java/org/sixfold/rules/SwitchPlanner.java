package org.sixfold.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Part;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RuleBook;
import org.sixfold.casework.RuleBooks;
import org.sixfold.casework.SpecialCircumstances;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Works out what rules make of running restrictions; nothing gets longer. */
@Component
class SwitchPlanner {

  private final NewRules rules;
  private final RuleBooks books;
  private final SpecialCircumstances special;
  private final SixfoldClock clock;

  SwitchPlanner(NewRules rules, RuleBooks books, SpecialCircumstances special, SixfoldClock clock) {
    this.rules = rules;
    this.books = books;
    this.special = special;
    this.clock = clock;
  }

  /** One person at a moment, by the tables released then. */
  SwitchLine line(RunningMeasure running, Instant effectiveAt) {
    return line(running, effectiveAt, books.at(effectiveAt));
  }

  /** One person at a moment, by a rule book. */
  SwitchLine line(RunningMeasure running, Instant effectiveAt, RuleBook book) {
    LocalDate day = effectiveAt.atZone(clock.zone()).toLocalDate();
    Optional<RestrictionRule> now = rules.on(day, running, book);
    if (now.filter(rule -> rules.isThatOf(running, rule)).isPresent()) {
      return unchanged(running, false);
    }
    Optional<RestrictionRule> old = rules.old(running, book);
    if (now.isEmpty()) {
      return ends(running, old, null, effectiveAt);
    }
    List<Part> parts =
        isExempt(running, now.get()) ? List.of() : parts(running, now.get(), effectiveAt);
    return parts.isEmpty()
        ? ends(running, old, now.get().id(), effectiveAt)
        : changed(running, old, now.get(), parts, effectiveAt);
  }

  private boolean isExempt(RunningMeasure running, RestrictionRule rule) {
    return !rule.shape().exempt().isEmpty() && rule.shape().exempts(special.of(running.caseId()));
  }

  private List<Part> parts(RunningMeasure running, RestrictionRule rule, Instant at) {
    List<Part> byRule = rule.parts(running.countedFrom(), at, running.end(), clock.zone());
    return LighterMeasure.of(running, byRule, at);
  }

  private SwitchLine changed(
      RunningMeasure running,
      Optional<RestrictionRule> old,
      RestrictionRule rule,
      List<Part> parts,
      Instant at) {
    Instant end = parts.get(parts.size() - 1).lawfulEnd();
    boolean moves = parts.get(0).kind().compareTo(running.first().kind()) > 0;
    boolean shorter =
        end.isBefore(running.end())
            || parts.get(0).lawfulEnd().isBefore(running.first().lawfulEnd());
    boolean keepsEarlier = rule.lastEnd(running.countedFrom(), clock.zone()).isAfter(running.end());
    if (!moves && !shorter) {
      return unchanged(running, keepsEarlier);
    }
    int before = tests(running, old.orElse(null), at, running.end());
    int dropped = Math.max(0, before - tests(running, rule, at, end));
    Effect effect = moves ? Effect.MOVES : Effect.SHORTER;
    return line(running, effect, rule.id(), end, parts, dropped, keepsEarlier);
  }

  private static SwitchLine unchanged(RunningMeasure running, boolean keepsEarlier) {
    return line(
        running, Effect.UNCHANGED, running.ruleId(), running.end(), List.of(), 0, keepsEarlier);
  }

  private SwitchLine ends(
      RunningMeasure running, Optional<RestrictionRule> old, String newRule, Instant at) {
    Instant end = at.isBefore(running.end()) ? at : running.end();
    int dropped = tests(running, old.orElse(null), at, running.end());
    return line(running, Effect.ENDS, newRule, end, List.of(), dropped, false);
  }

  private static SwitchLine line(
      RunningMeasure running,
      Effect effect,
      String newRule,
      Instant newEnd,
      List<Part> parts,
      int testsDropped,
      boolean keepsEarlier) {
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
        testsDropped,
        keepsEarlier,
        running.isInFacility());
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
