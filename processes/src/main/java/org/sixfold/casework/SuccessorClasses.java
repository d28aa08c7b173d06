package org.sixfold.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sixfold.camunda.DecisionRules;
import org.sixfold.camunda.Models;
import org.springframework.stereotype.Component;

/**
 * What a new rule set calls people of a class that it no longer has: by decision, never guessed.
 */
@Component
public class SuccessorClasses {

  private static final String DECISION = "successor-class";

  private final DecisionRules decisions;
  private final Models models;
  private final RestrictionRules rules;

  SuccessorClasses(DecisionRules decisions, Models models, RestrictionRules rules) {
    this.decisions = decisions;
    this.models = models;
    this.rules = rules;
  }

  /** The class named by a rule set that is in force here on that day; empty if none names one. */
  public Optional<String> of(String personClass, LocalDate day) {
    return rules.all().stream()
        .filter(rule -> rule.isInForce(day))
        .map(RestrictionRule::ruleSet)
        .distinct()
        .flatMap(ruleSet -> named(ruleSet, personClass).stream())
        .findFirst();
  }

  private Optional<String> named(String ruleSet, String personClass) {
    return decisions
        .first(
            models.activeDeploymentId(),
            DECISION,
            Map.of("ruleSet", ruleSet, "personClass", personClass))
        .map(row -> String.valueOf(row.get("successor")));
  }
}
