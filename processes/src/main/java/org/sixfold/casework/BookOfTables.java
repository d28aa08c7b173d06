package org.sixfold.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;

/**
 * A rule book read from its tables.
 *
 * @param successors what people are called whose class is no more
 */
record BookOfTables(RulesOfTable rules, Successors successors) implements RuleBook {

  /** What a rule set calls people of a class that it no longer has. */
  interface Successors {
    Optional<String> of(String ruleSet, String personClass);
  }

  @Override
  public Optional<RestrictionRule> inForce(String personClass, Kind place, LocalDate day) {
    return rules.inForce(personClass, place, day);
  }

  @Override
  public Optional<RestrictionRule> find(String ruleId) {
    String inTable = RestrictionRule.inTable(ruleId);
    return rules.all().stream()
        .filter(rule -> rule.id().equals(inTable))
        .findFirst()
        .map(rule -> RestrictionRule.isAtHome(ruleId) ? rule.atHome() : rule);
  }

  @Override
  public List<RestrictionRule> all() {
    return rules.all().stream()
        .filter(rule -> rules.jurisdictions().contains(rule.jurisdiction()))
        .toList();
  }

  @Override
  public Optional<String> successor(String personClass, LocalDate day) {
    return all().stream()
        .filter(rule -> rule.isInForce(day))
        .map(RestrictionRule::ruleSet)
        .distinct()
        .flatMap(ruleSet -> successors.of(ruleSet, personClass).stream())
        .findFirst();
  }
}
