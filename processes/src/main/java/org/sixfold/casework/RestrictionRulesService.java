package org.sixfold.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    List<RestrictionRule> fitting = new ArrayList<>();
    for (String jurisdiction : properties.jurisdictions()) {
      List<RestrictionRule> ofClass =
          Arrays.stream(Kind.values())
              .flatMap(kind -> rules(jurisdiction, personClass, kind).stream())
              .filter(rule -> rule.isInForce(day))
              .toList();
      List<RestrictionRule> ofPlace =
          ofClass.stream().filter(rule -> rule.first().kind() == place).toList();
      fitting.addAll(ofPlace);
      if (!ofClass.isEmpty() && ofPlace.isEmpty() && fitting.isEmpty()) {
        return Optional.empty();
      }
    }
    // The nearest jurisdiction's comes first, unless a wider one allows only less.
    return fitting.stream().min(Comparator.comparingInt(RestrictionRule::totalDays));
  }

  @Override
  public RestrictionRule require(String personClass, Kind place, LocalDate day) {
    return inForce(personClass, place, day)
        .orElseThrow(() -> ProblemException.conflict("rule.noneInForce"));
  }

  @Override
  public Optional<RestrictionRule> find(String ruleId) {
    String[] parts = ruleId.split("/");
    if (parts.length != 3) {
      return Optional.empty();
    }
    return table.jurisdictions().stream()
        .flatMap(
            jurisdiction ->
                Arrays.stream(Kind.values())
                    .flatMap(kind -> rules(jurisdiction, parts[1], kind).stream()))
        .filter(rule -> rule.id().equals(ruleId))
        .findFirst();
  }

  @Override
  public List<RestrictionRule> all() {
    return table.classes().stream()
        .flatMap(
            personClass ->
                properties.jurisdictions().stream()
                    .flatMap(
                        jurisdiction ->
                            Arrays.stream(Kind.values())
                                .flatMap(
                                    place -> rules(jurisdiction, personClass, place).stream())))
        .toList();
  }

  private List<RestrictionRule> rules(String jurisdiction, String personClass, Kind place) {
    return table.rows(jurisdiction, personClass, place.name()).stream()
        .map(RestrictionRulesService::rule)
        .toList();
  }

  private static RestrictionRule rule(Map<String, String> row) {
    try {
      return RuleReading.read(row);
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalStateException(
          "Row " + row.get("ruleId") + " of the rules: " + unreadable.getMessage(), unreadable);
    }
  }
}
