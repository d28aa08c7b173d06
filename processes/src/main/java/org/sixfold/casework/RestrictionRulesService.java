package org.sixfold.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;

@Service
class RestrictionRulesService implements RestrictionRules {

  private final EngineRuleTable table;
  private final RuleProperties properties;

  RestrictionRulesService(EngineRuleTable table, RuleProperties properties) {
    this.table = table;
    this.properties = properties;
  }

  @Override
  public Optional<RestrictionRule> inForce(String personClass, Kind place, LocalDate day) {
    List<List<RestrictionRule>> byJurisdiction =
        properties.jurisdictions().stream()
            .map(jurisdiction -> inForce(jurisdiction, personClass, day))
            .toList();
    return PrevailingRules.of(byJurisdiction).stream()
        .filter(rule -> rule.first().kind() == place)
        .min(RestrictionRule.SHORTEST_FIRST);
  }

  private List<RestrictionRule> inForce(String jurisdiction, String personClass, LocalDate day) {
    return table.all().stream()
        .filter(rule -> rule.jurisdiction().equals(jurisdiction))
        .filter(rule -> rule.personClass().equals(personClass) && rule.isInForce(day))
        .toList();
  }

  @Override
  public RestrictionRule require(String personClass, Kind place, LocalDate day) {
    return inForce(personClass, place, day)
        .orElseThrow(() -> ProblemException.conflict("rule.noneInForce"));
  }

  @Override
  public Optional<RestrictionRule> find(String ruleId) {
    String inTable = RestrictionRule.inTable(ruleId);
    return table.all().stream()
        .filter(rule -> rule.id().equals(inTable))
        .findFirst()
        .map(rule -> RestrictionRule.isAtHome(ruleId) ? rule.atHome() : rule);
  }

  @Override
  public List<RestrictionRule> all() {
    return table.all().stream()
        .filter(rule -> properties.jurisdictions().contains(rule.jurisdiction()))
        .toList();
  }
}
