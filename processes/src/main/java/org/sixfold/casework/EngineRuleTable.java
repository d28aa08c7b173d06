package org.sixfold.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.sixfold.camunda.Models;
import org.springframework.stereotype.Component;

/** Asks the deployed decision {@code restriction-rules}; a released table never changes. */
@Component
class EngineRuleTable {

  static final String DECISION = "restriction-rules";

  /** The inputs are jurisdiction, class and place. */
  private static final int JURISDICTION_COLUMN = 0;

  private static final int CLASS_COLUMN = 1;

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final Models models;
  private final Map<String, List<Map<String, String>>> answers = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> columns = new ConcurrentHashMap<>();

  EngineRuleTable(DecisionService decisions, RepositoryService repository, Models models) {
    this.decisions = decisions;
    this.repository = repository;
    this.models = models;
  }

  /** The cells of all rows that fit, by column; an empty cell is left out. */
  List<Map<String, String>> rows(String jurisdiction, String personClass, String place) {
    String deployment = models.activeDeploymentId();
    return answers.computeIfAbsent(
        String.join("/", deployment, jurisdiction, personClass, place),
        key -> ask(deployment, jurisdiction, personClass, place));
  }

  /** The jurisdictions for which the table has rows, whether they hold here or not. */
  Set<String> jurisdictions() {
    return column(JURISDICTION_COLUMN);
  }

  /** The classes of people for which the table has rows. */
  Set<String> classes() {
    return column(CLASS_COLUMN);
  }

  private Set<String> column(int number) {
    String deployment = models.activeDeploymentId();
    return columns.computeIfAbsent(
        deployment + "/" + number, key -> readColumn(deployment, number));
  }

  private Set<String> readColumn(String deployment, int number) {
    Set<String> found = new TreeSet<>();
    for (Rule rule :
        repository
            .getDmnModelInstance(definition(deployment).getId())
            .getModelElementsByType(Rule.class)) {
      rule.getInputEntries().stream()
          .skip(number)
          .findFirst()
          .map(entry -> entry.getText().getTextContent().replace("\"", "").strip())
          .ifPresent(found::add);
    }
    return found;
  }

  private DecisionDefinition definition(String deployment) {
    return repository
        .createDecisionDefinitionQuery()
        .deploymentId(deployment)
        .decisionDefinitionKey(DECISION)
        .singleResult();
  }

  private List<Map<String, String>> ask(
      String deployment, String jurisdiction, String personClass, String place) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("jurisdiction", jurisdiction);
    inputs.put("personClass", personClass);
    inputs.put("place", place);
    return decisions
        .evaluateDecisionTableById(definition(deployment).getId())
        .variables(inputs)
        .evaluate()
        .getResultList()
        .stream()
        .map(outputs -> cells(inputs, outputs))
        .toList();
  }

  private static Map<String, String> cells(
      Map<String, Object> inputs, Map<String, Object> outputs) {
    Map<String, String> cells = new HashMap<>();
    inputs.forEach((column, value) -> cells.put(column, value.toString()));
    outputs.forEach(
        (column, value) -> {
          if (value != null) {
            cells.put(column, value.toString());
          }
        });
    return cells;
  }
}
