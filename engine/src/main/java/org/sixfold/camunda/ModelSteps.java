package org.sixfold.camunda;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** The steps of a deployed model, as its drawing shows them. */
@Component
public class ModelSteps {

  private final RepositoryService repository;

  ModelSteps(RepositoryService repository) {
    this.repository = repository;
  }

  /**
   * A step.
   *
   * @param name as it is written beside it; null if nothing is
   * @param kind of the task that people see; null where nobody has a task
   */
  public record Step(String element, String name, String kind) {}

  /** All steps of a deployed definition, those of subprocesses too. */
  public List<Step> of(String definitionId) {
    return repository
        .getBpmnModelInstance(definitionId)
        .getModelElementsByType(FlowNode.class)
        .stream()
        .map(
            node ->
                new Step(
                    node.getId(),
                    node.getName(),
                    ModelProperties.of(node, "kind").map(String::strip).orElse(null)))
        .toList();
  }
}
