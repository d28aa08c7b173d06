package org.sixfold.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.sixfold.casework.SuccessorClasses;
import org.springframework.stereotype.Component;

/** Which rule in force on a day is for somebody who is restricted already. */
@Component
class NewRules {

  private final RestrictionRules rules;
  private final SuccessorClasses successors;

  NewRules(RestrictionRules rules, SuccessorClasses successors) {
    this.rules = rules;
    this.successors = successors;
  }

  /** The rule by which the measure runs; empty if nobody knows it any more. */
  Optional<RestrictionRule> old(RunningMeasure running) {
    return rules.find(running.ruleId());
  }

  /**
   * The rule for the person's class, or for the class that the rule sets in force name in its
   * place; empty if they have neither.
   */
  Optional<RestrictionRule> on(LocalDate day, RunningMeasure running) {
    String personClass =
        old(running).map(RestrictionRule::personClass).orElse(running.personClass());
    if (personClass == null) {
      return Optional.empty();
    }
    Kind kind = running.first().kind();
    return ofClass(personClass, kind, day)
        .or(() -> successors.of(personClass, day).flatMap(next -> ofClass(next, kind, day)))
        .map(rule -> whereThePersonIs(rule, running));
  }

  /** Who is at home by a row for the facility stays there by the new one too. */
  private static RestrictionRule whereThePersonIs(RestrictionRule rule, RunningMeasure running) {
    return RestrictionRule.isAtHome(running.ruleId())
            && rule.first().kind() == Kind.CENTRALISED_ISOLATION
        ? rule.atHome()
        : rule;
  }

  /** For where the person is; elsewhere the shortest, and of these the lightest. */
  private Optional<RestrictionRule> ofClass(String personClass, Kind kind, LocalDate day) {
    return rules
        .inForce(personClass, kind, day)
        .or(
            () ->
                Arrays.stream(Kind.values())
                    .flatMap(other -> rules.inForce(personClass, other, day).stream())
                    .min(
                        RestrictionRule.SHORTEST_FIRST.thenComparing(
                            rule -> -rule.first().kind().ordinal())));
  }
}
