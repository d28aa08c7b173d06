package org.sixfold.verification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.springframework.stereotype.Component;

/**
 * What may be proposed where the facts stayed unclear: of the rules in force for the classes that
 * fit the mildest, and of all rules if nothing fits.
 */
@Component
class LeastRestrictive {

  /** Kinds of measures are named from the strictest to the mildest. */
  private static final Comparator<RestrictionRule> MILDEST_FIRST =
      Comparator.<RestrictionRule>comparingInt(rule -> -rule.first().kind().ordinal())
          .thenComparingInt(RestrictionRule::totalDays)
          .thenComparing(RestrictionRule::id);

  private final RestrictionRules rules;

  LeastRestrictive(RestrictionRules rules) {
    this.rules = rules;
  }

  /**
   * Empty if no rule is in force on that day: then nothing can be proposed.
   *
   * @param fitting the classes to choose from; none for any
   */
  Optional<RestrictionRule> on(LocalDate day, Collection<String> fitting) {
    return rules.all().stream()
        .filter(rule -> rule.isInForce(day))
        .filter(rule -> fitting.isEmpty() || fitting.contains(rule.personClass()))
        .sorted(MILDEST_FIRST)
        .flatMap(rule -> rules.inForce(rule.personClass(), rule.first().kind(), day).stream())
        .findFirst();
  }
}
