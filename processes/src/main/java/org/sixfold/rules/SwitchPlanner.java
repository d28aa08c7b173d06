package org.sixfold.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Works out what the rules in force on a day make of running restrictions; nothing gets longer. */
@Component
class SwitchPlanner {

  private final RestrictionRules rules;
  private final SixfoldClock clock;

  SwitchPlanner(RestrictionRules rules, SixfoldClock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** One person at a moment. */
  SwitchLine line(RunningMeasure running, Instant effectiveAt) {
    ZoneId zone = clock.zone();
    LocalDate day = effectiveAt.atZone(zone).toLocalDate();
    Optional<RestrictionRule> old = rules.find(running.ruleId());
    Optional<RestrictionRule> now = inForce(running, day);
    if (now.filter(rule -> rule.id().equals(running.ruleId())).isPresent()) {
      return unchanged(running);
    }
    if (now.isEmpty()) {
      return ends(running, null, effectiveAt, old.orElse(null));
    }
    List<Restrictions.Part> parts = capped(running, now.get(), effectiveAt, zone);
    if (parts.isEmpty()) {
      return ends(running, now.get().id(), effectiveAt, old.orElse(null));
    }
    Instant end = parts.get(parts.size() - 1).lawfulEnd();
    boolean moves = parts.get(0).kind().compareTo(running.first().kind()) > 0;
    boolean shorter =
        end.isBefore(running.end())
            || parts.get(0).lawfulEnd().isBefore(running.first().lawfulEnd());
    if (!moves && !shorter) {
      return unchanged(running);
    }
    int dropped =
        Math.max(
            0,
            tests(running, old.orElse(null), effectiveAt, running.end())
                - tests(running, now.get(), effectiveAt, end));
    return new SwitchLine(
        running.caseId(),
        running.grid(),
        moves ? Effect.MOVES : Effect.SHORTER,
        running.ruleId(),
        running.end(),
        running.first().kind(),
        now.get().id(),
        end,
        parts,
        dropped);
  }

  /** The rule for where the person is; elsewhere the shortest, and of these the lightest. */
  private Optional<RestrictionRule> inForce(RunningMeasure running, LocalDate day) {
    Optional<RestrictionRule> samePlace =
        rules.inForce(running.personClass(), running.first().kind(), day);
    if (samePlace.isPresent()) {
      return samePlace;
    }
    return Arrays.stream(Kind.values())
        .flatMap(kind -> rules.inForce(running.personClass(), kind, day).stream())
        .min(
            Comparator.comparingInt(RestrictionRule::totalDays)
                .thenComparing(rule -> -rule.first().kind().ordinal()));
  }

  /**
   * As the new rule says, but no part heavier than what runs already, and none of a kind later than
   * it was to end.
   */
  private static List<Restrictions.Part> capped(
      RunningMeasure running, RestrictionRule rule, Instant at, ZoneId zone) {
    Kind heaviest = running.first().kind();
    return rule.parts(running.countedFrom(), at, running.end(), zone).stream()
        .map(
            part -> {
              Kind kind = part.kind().compareTo(heaviest) < 0 ? heaviest : part.kind();
              return new Restrictions.Part(
                  kind, part.ruleId(), part.start(), cap(running, kind, part.lawfulEnd()));
            })
        .toList();
  }

  private static Instant cap(RunningMeasure running, Kind kind, Instant end) {
    return running.parts().stream()
        .filter(old -> old.kind() == kind)
        .map(RunningMeasure.Part::lawfulEnd)
        .filter(old -> old.isBefore(end))
        .findFirst()
        .orElse(end);
  }

  private static SwitchLine unchanged(RunningMeasure running) {
    return new SwitchLine(
        running.caseId(),
        running.grid(),
        Effect.UNCHANGED,
        running.ruleId(),
        running.end(),
        running.first().kind(),
        running.ruleId(),
        running.end(),
        List.of(),
        0);
  }

  private SwitchLine ends(RunningMeasure running, String newRule, Instant at, RestrictionRule old) {
    Instant end = at.isBefore(running.end()) ? at : running.end();
    return new SwitchLine(
        running.caseId(),
        running.grid(),
        Effect.ENDS,
        running.ruleId(),
        running.end(),
        running.first().kind(),
        newRule,
        end,
        List.of(),
        tests(running, old, at, running.end()));
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
