package org.sixfold.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;

/**
 * A rule book read from its tables.
 *
 * @param rows of all jurisdictions
 * @param jurisdictions that hold here, the nearest first
 */
record BookOfTables(List<RestrictionRule> rows, List<String> jurisdictions, Successors successors)
    implements RuleBook {

  /** What a rule set calls people of a class that it no longer has. */
  interface Successors {
    Optional<String> of(String ruleSet, String personClass);
  }

  @Override
  public Optional<RestrictionRule> inForce(String personClass, Kind place, LocalDate day) {
    return new RulesOfTable(rows, jurisdictions).inForce(personClass, place, day);
  }

  @Override
  public Optional<RestrictionRule> find(String ruleId) {
    String inTable = RestrictionRule.inTable(ruleId);
    return rows.stream()
        .filter(rule -> rule.id().equals(inTable))
        .findFirst()
        .map(rule -> RestrictionRule.isAtHome(ruleId) ? rule.atHome() : rule);
  }

  @Override
  public List<RestrictionRule> all() {
    return rows.stream().filter(rule -> jurisdictions.contains(rule.jurisdiction())).toList();
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
