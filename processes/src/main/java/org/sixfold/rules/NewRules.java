package org.sixfold.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RuleBook;
import org.sixfold.casework.RuleBooks;
import org.springframework.stereotype.Component;

/** Which rule of a rule book is for somebody who is restricted already. */
@Component
class NewRules {

  private final RuleBooks books;

  NewRules(RuleBooks books) {
    this.books = books;
  }

  /** The rule by which the measure runs, as it was signed; empty if nobody knows it any more. */
  Optional<RestrictionRule> old(RunningMeasure running, RuleBook book) {
    return books
        .at(running.signedAt())
        .find(running.ruleId())
        .or(() -> book.find(running.ruleId()));
  }

  /**
   * Whether a rule is the one by which the measure runs, and orders what it ordered then: a release
   * may change a row and leave it its name.
   */
  boolean isThatOf(RunningMeasure running, RestrictionRule rule) {
    return rule.id().equals(running.ruleId())
        && books
            .at(running.signedAt())
            .find(rule.id())
            .map(then -> then.ordersAs(rule))
            .orElse(true);
  }

  /**
   * The rule for the person's class, or for the class that the rule sets in force name in its
   * place; empty if they have neither.
   */
  Optional<RestrictionRule> on(LocalDate day, RunningMeasure running, RuleBook book) {
    String personClass =
        book.find(running.ruleId())
            .or(() -> old(running, book))
            .map(RestrictionRule::personClass)
            .orElse(running.personClass());
    if (personClass == null) {
      return Optional.empty();
    }
    Kind kind = running.first().kind();
    return ofClass(book, personClass, kind, day)
        .or(() -> book.successor(personClass, day).flatMap(next -> ofClass(book, next, kind, day)))
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
  private static Optional<RestrictionRule> ofClass(
      RuleBook book, String personClass, Kind kind, LocalDate day) {
    return book.inForce(personClass, kind, day)
        .or(
            () ->
                Arrays.stream(Kind.values())
                    .flatMap(other -> book.inForce(personClass, other, day).stream())
                    .min(
                        RestrictionRule.SHORTEST_FIRST.thenComparing(
                            rule -> -rule.first().kind().ordinal())));
  }
}
