package org.sixfold.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.sixfold.camunda.DecisionRules;
import org.sixfold.camunda.DecisionTrials;
import org.sixfold.camunda.ModelFiles;
import org.sixfold.camunda.Models;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** The rule books of releases and drafts. */
@Component
public class RuleBooks {

  private static final String SUCCESSOR = "successor-class";

  private final EngineRuleTable table;
  private final DecisionRules decisions;
  private final DecisionTrials trials;
  private final Models models;
  private final RuleProperties properties;

  RuleBooks(
      EngineRuleTable table,
      DecisionRules decisions,
      DecisionTrials trials,
      Models models,
      RuleProperties properties) {
    this.table = table;
    this.decisions = decisions;
    this.trials = trials;
    this.models = models;
    this.properties = properties;
  }

  /** That of the active release. */
  public RuleBook active() {
    return of(models.activeDeploymentId());
  }

  /** That of the release which is active at a moment, over or to come. */
  public RuleBook at(Instant moment) {
    return of(models.at(moment).deploymentId());
  }

  /** That of a release, by its deployment. */
  public RuleBook of(String deployment) {
    return new BookOfTables(
        new RulesOfTable(table.all(deployment), properties.jurisdictions()),
        (ruleSet, personClass) ->
            successor(decisions.all(deployment, SUCCESSOR, question(ruleSet, personClass))));
  }

  /**
   * That of files which are not deployed.
   *
   * @param files content by name with folders
   * @throws ProblemException 422 {@code rule.tableUnreadable} if they have no table of rules, or
   *     one of the two cannot be read
   */
  public RuleBook of(SortedMap<String, byte[]> files) {
    try {
      List<RestrictionRule> rows =
          table.read(ModelFiles.named(files, EngineRuleTable.FILE).orElseThrow());
      Optional<DecisionTrials.Trial> successors =
          ModelFiles.named(files, SUCCESSOR + ".dmn").map(text -> trials.of(text, SUCCESSOR));
      return new BookOfTables(
          new RulesOfTable(rows, properties.jurisdictions()),
          (ruleSet, personClass) ->
              successors.flatMap(trial -> successor(trial.ask(question(ruleSet, personClass)))));
    } catch (RuntimeException unreadable) {
      throw ProblemException.unfit("rule.tableUnreadable", List.of());
    }
  }

  private static Map<String, Object> question(String ruleSet, String personClass) {
    return Map.of("ruleSet", ruleSet, "personClass", personClass);
  }

  private static Optional<String> successor(List<Map<String, Object>> rows) {
    return rows.stream().findFirst().map(row -> String.valueOf(row.get("successor")));
  }
}
