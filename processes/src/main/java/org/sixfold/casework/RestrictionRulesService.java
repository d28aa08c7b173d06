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
        .map(row -> rule(row, jurisdiction, personClass, place))
        .toList();
  }

  private static RestrictionRule rule(
      Map<String, Object> row, String jurisdiction, String personClass, Kind place) {
    String second = text(row, "measure2");
    return new RestrictionRule(
        text(row, "ruleId"),
        text(row, "ruleSet"),
        jurisdiction,
        personClass,
        LocalDate.parse(text(row, "validFrom")),
        text(row, "validTo").isEmpty() ? null : LocalDate.parse(text(row, "validTo")),
        part(place, row, "days1", "tests1"),
        second.isEmpty() ? null : part(Kind.valueOf(second), row, "days2", "tests2"),
        text(row, "countedFrom"),
        RuleShape.of(name -> text(row, name)),
        text(row, "source"));
  }

  private static RestrictionRule.Part part(
      Kind kind, Map<String, Object> row, String days, String tests) {
    List<Integer> testDays =
        text(row, tests).isEmpty()
            ? List.of()
            : Arrays.stream(text(row, tests).split(",")).map(Integer::valueOf).toList();
    return new RestrictionRule.Part(kind, ((Number) row.get(days)).intValue(), testDays);
  }

  private static String text(Map<String, Object> row, String output) {
    Object value = row.get(output);
    return value == null ? "" : value.toString();
  }
}
