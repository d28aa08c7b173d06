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
    return new RulesOfTable(table.all(), properties.jurisdictions())
        .inForce(personClass, place, day);
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
