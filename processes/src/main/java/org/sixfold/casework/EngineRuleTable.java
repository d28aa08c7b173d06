package org.sixfold.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.sixfold.camunda.Models;
import org.springframework.stereotype.Component;

/** Asks the deployed decision {@code restriction-rules}; a released table never changes. */
@Component
class EngineRuleTable {

  static final String DECISION = "restriction-rules";

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final Models models;
  private final Map<String, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

  EngineRuleTable(DecisionService decisions, RepositoryService repository, Models models) {
    this.decisions = decisions;
    this.repository = repository;
    this.models = models;
  }

  /** The outputs of all rows that fit. */
  List<Map<String, Object>> rows(String jurisdiction, String personClass, String place) {
    String deployment = models.activeDeploymentId();
    return answers.computeIfAbsent(
        String.join("/", deployment, jurisdiction, personClass, place),
        key -> ask(deployment, jurisdiction, personClass, place));
  }

  private List<Map<String, Object>> ask(
      String deployment, String jurisdiction, String personClass, String place) {
    DecisionDefinition table =
        repository
            .createDecisionDefinitionQuery()
            .deploymentId(deployment)
            .decisionDefinitionKey(DECISION)
            .singleResult();
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("jurisdiction", jurisdiction);
    inputs.put("personClass", personClass);
    inputs.put("place", place);
    return decisions
        .evaluateDecisionTableById(table.getId())
        .variables(inputs)
        .evaluate()
        .getResultList();
  }
}
