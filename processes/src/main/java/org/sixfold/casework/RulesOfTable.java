package org.sixfold.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;

/**
 * The rules of one table, deployed or not.
 *
 * @param all whether their jurisdictions hold here or not
 * @param jurisdictions that hold here, the nearest first
 */
record RulesOfTable(List<RestrictionRule> all, List<String> jurisdictions) {

  /** As {@link RestrictionRules#inForce}. */
  Optional<RestrictionRule> inForce(String personClass, Kind place, LocalDate day) {
    return allowed(personClass, place, day).stream().min(RestrictionRule.SHORTEST_FIRST);
  }

  /** The row of that id if it prevails, else the shortest that does. */
  Optional<RestrictionRule> preferring(String id, String personClass, Kind place, LocalDate day) {
    List<RestrictionRule> allowed = allowed(personClass, place, day);
    return allowed.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .or(() -> allowed.stream().min(RestrictionRule.SHORTEST_FIRST));
  }

  /** All that prevail for a class at a place. */
  List<RestrictionRule> allowed(String personClass, Kind place, LocalDate day) {
    List<List<RestrictionRule>> byJurisdiction =
        jurisdictions.stream().map(one -> inForce(one, personClass, day)).toList();
    return PrevailingRules.of(byJurisdiction).stream()
        .filter(rule -> rule.first().kind() == place)
        .toList();
  }

  private List<RestrictionRule> inForce(String jurisdiction, String personClass, LocalDate day) {
    return all.stream()
        .filter(rule -> rule.jurisdiction().equals(jurisdiction))
        .filter(rule -> rule.personClass().equals(personClass) && rule.isInForce(day))
        .toList();
  }
}
