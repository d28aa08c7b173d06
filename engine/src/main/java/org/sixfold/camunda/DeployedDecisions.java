package org.sixfold.camunda;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.stereotype.Component;

/** Evaluates decisions without leaving a trace in the engine's tables. */
@Component
class DeployedDecisions implements DecisionRules {

  /** Inputs are a handful of codes and flags; more would mean that moments are passed as inputs. */
  private static final int MOST_ANSWERS = 5_000;

  private final RepositoryService repository;
  private final ProcessEngineConfigurationImpl engine;
  private final Map<String, Optional<Asked>> decisions = new ConcurrentHashMap<>();

  DeployedDecisions(RepositoryService repository, ProcessEngineConfigurationImpl engine) {
    this.repository = repository;
    this.engine = engine;
  }

  /** A decision and what it answered so far. */
  private record Asked(
      DmnDecision decision,
      CountBands bands,
      Map<Map<String, Object>, List<Map<String, Object>>> answers) {}

  @Override
  public List<Map<String, Object>> all(
      String deploymentId, String key, Map<String, Object> inputs) {
    return decision(deploymentId, key).map(asked -> answer(asked, inputs)).orElse(List.of());
  }

  private List<Map<String, Object>> answer(Asked asked, Map<String, Object> inputs) {
    Map<String, Object> question = Map.copyOf(asked.bands().banded(inputs));
    List<Map<String, Object>> known = asked.answers().get(question);
    if (known == null) {
      known = evaluate(asked.decision(), question);
      if (asked.answers().size() < MOST_ANSWERS) {
        asked.answers().put(question, known);
      }
    }
    return known;
  }

  /** Within a command, without which the engine reads neither its attributes nor its settings. */
  private List<Map<String, Object>> evaluate(DmnDecision decision, Map<String, Object> question) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            command -> engine.getDmnEngine().evaluateDecision(decision, question).getResultList());
  }

  private Optional<Asked> decision(String deploymentId, String key) {
    String name = deploymentId + "/" + key;
    Optional<Asked> known = decisions.get(name);
    if (known == null) {
      known =
          engine
              .getCommandExecutorTxRequired()
              .execute(
                  command ->
                      deployed(deploymentId, key)
                          .or(() -> packaged(key))
                          .map(model -> asked(key, model)));
      decisions.put(name, known);
    }
    return known;
  }

  private Asked asked(String key, DmnModelInstance model) {
    return new Asked(
        engine.getDmnEngine().parseDecision(key, model),
        CountBands.of(model),
        new ConcurrentHashMap<>());
  }

  private Optional<DmnModelInstance> deployed(String deploymentId, String key) {
    DecisionDefinition definition =
        repository
            .createDecisionDefinitionQuery()
            .deploymentId(deploymentId)
            .decisionDefinitionKey(key)
            .singleResult();
    return Optional.ofNullable(definition)
        .map(found -> repository.getDmnModelInstance(found.getId()));
  }

  private static Optional<DmnModelInstance> packaged(String key) {
    return ModelFiles.named(PackagedModels.read().files(), key + ".dmn")
        .map(file -> Dmn.readModelFromStream(new ByteArrayInputStream(file)));
  }
}
