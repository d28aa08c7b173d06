package org.sixfold.casework;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.sixfold.camunda.DecisionTrials;
import org.sixfold.camunda.Models;
import org.springframework.stereotype.Component;

/** Asks the deployed decision {@code restriction-rules}; a released table never changes. */
@Component
class EngineRuleTable {

  static final String DECISION = "restriction-rules";
  static final String FILE = DECISION + ".dmn";

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final DecisionTrials trials;
  private final Models models;
  private final Map<String, List<RestrictionRule>> tables = new ConcurrentHashMap<>();

  EngineRuleTable(
      DecisionService decisions,
      RepositoryService repository,
      DecisionTrials trials,
      Models models) {
    this.decisions = decisions;
    this.repository = repository;
    this.trials = trials;
    this.models = models;
  }

  /** What jurisdiction, class and place are asked for. */
  private record Question(String jurisdiction, String personClass, String place) {

    Map<String, Object> inputs() {
      return Map.of("jurisdiction", jurisdiction, "personClass", personClass, "place", place);
    }
  }

  /**
   * All rules of the active release, whether their jurisdictions hold here or not.
   *
   * @throws IllegalStateException naming a row that cannot be read
   */
  List<RestrictionRule> all() {
    return all(models.activeDeploymentId());
  }

  /** As {@link #all()}, of any release. */
  List<RestrictionRule> all(String deployment) {
    return tables.computeIfAbsent(deployment, this::read);
  }

  /**
   * All rules of a table that is not deployed.
   *
   * @throws RuntimeException if it, or a row of it, cannot be read
   */
  List<RestrictionRule> read(byte[] file) {
    DecisionTrials.Trial trial = trials.of(file, DECISION);
    return rules(
        Dmn.readModelFromStream(new ByteArrayInputStream(file)),
        question -> trial.ask(question.inputs()));
  }

  private List<RestrictionRule> read(String deployment) {
    DecisionDefinition definition =
        repository
            .createDecisionDefinitionQuery()
            .deploymentId(deployment)
            .decisionDefinitionKey(DECISION)
            .singleResult();
    return rules(
        repository.getDmnModelInstance(definition.getId()), question -> ask(definition, question));
  }

  private static List<RestrictionRule> rules(
      DmnModelInstance model, Function<Question, List<Map<String, Object>>> asked) {
    return questions(model).stream()
        .flatMap(question -> asked.apply(question).stream().map(row -> rule(question, row)))
        .toList();
  }

  private static Set<Question> questions(DmnModelInstance model) {
    Set<Question> questions = new LinkedHashSet<>();
    for (Rule rule : model.getModelElementsByType(Rule.class)) {
      List<String> cells = rule.getInputEntries().stream().map(EngineRuleTable::text).toList();
      questions.add(new Question(cells.get(0), cells.get(1), cells.get(2)));
    }
    return questions;
  }

  private static String text(InputEntry entry) {
    return entry.getText().getTextContent().replace("\"", "").strip();
  }

  private List<Map<String, Object>> ask(DecisionDefinition definition, Question question) {
    return decisions
        .evaluateDecisionTableById(definition.getId())
        .variables(question.inputs())
        .evaluate()
        .getResultList();
  }

  private static RestrictionRule rule(Question question, Map<String, Object> outputs) {
    Map<String, String> cells = new HashMap<>();
    question.inputs().forEach((column, value) -> cells.put(column, value.toString()));
    outputs.forEach((column, value) -> cells.put(column, value == null ? "" : value.toString()));
    try {
      return RuleReading.read(cells);
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalStateException(
          "Row " + cells.get("ruleId") + " of the rules: " + unreadable.getMessage(), unreadable);
    }
  }
}
