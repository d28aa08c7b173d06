package org.sixfold.camunda;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Evaluates decisions without leaving a trace in the engine's tables. */
@Component
class DeployedDecisions implements DecisionRules {

  /** Inputs are a handful of kinds and flags; more would mean that moments are passed as inputs. */
  private static final int MOST_ANSWERS = 10_000;

  private final RepositoryService repository;
  private final ProcessEngineConfigurationImpl engine;
  private final Map<String, Optional<DmnDecision>> decisions = new ConcurrentHashMap<>();
  private final Map<Question, Optional<Map<String, Object>>> answers = new ConcurrentHashMap<>();

  DeployedDecisions(RepositoryService repository, ProcessEngineConfigurationImpl engine) {
    this.repository = repository;
    this.engine = engine;
  }

  private record Question(String deploymentId, String key, Map<String, Object> inputs) {}

  @Override
  public Optional<Map<String, Object>> first(
      String deploymentId, String key, Map<String, Object> inputs) {
    Question question = new Question(deploymentId, key, Map.copyOf(inputs));
    Optional<Map<String, Object>> known = answers.get(question);
    if (known == null) {
      known = engine.getCommandExecutorTxRequired().execute(command -> ask(question));
      if (answers.size() < MOST_ANSWERS) {
        answers.put(question, known);
      }
    }
    return known;
  }

  /** Within a command, without which the engine reads neither its attributes nor its settings. */
  private Optional<Map<String, Object>> ask(Question question) {
    return decision(question.deploymentId(), question.key())
        .flatMap(decision -> evaluate(decision, question.inputs()));
  }

  private Optional<Map<String, Object>> evaluate(DmnDecision decision, Map<String, Object> inputs) {
    DmnDecisionResult result = engine.getDmnEngine().evaluateDecision(decision, inputs);
    return result.isEmpty() ? Optional.empty() : Optional.of(result.getFirstResult().getEntryMap());
  }

  private Optional<DmnDecision> decision(String deploymentId, String key) {
    String name = deploymentId + "/" + key;
    Optional<DmnDecision> known = decisions.get(name);
    if (known == null) {
      known = Optional.ofNullable(find(deploymentId, key)).map(found -> parse(found, key));
      decisions.put(name, known);
    }
    return known;
  }

  private DecisionDefinition find(String deploymentId, String key) {
    return repository
        .createDecisionDefinitionQuery()
        .deploymentId(deploymentId)
        .decisionDefinitionKey(key)
        .singleResult();
  }

  private DmnDecision parse(DecisionDefinition definition, String key) {
    return engine
        .getDmnEngine()
        .parseDecision(key, repository.getDecisionModel(definition.getId()));
  }
}
