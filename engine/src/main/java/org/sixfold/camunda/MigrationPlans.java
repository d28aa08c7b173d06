package org.sixfold.camunda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Where each element of a model goes: preview and move take the same plan. */
@Component
class MigrationPlans {

  private final RuntimeService runtime;
  private final RepositoryService repository;

  MigrationPlans(RuntimeService runtime, RepositoryService repository) {
    this.runtime = runtime;
    this.repository = repository;
  }

  /** The model that a definition is a version of. */
  String key(String definition) {
    return repository.getProcessDefinition(definition).getKey();
  }

  /**
   * The plan of a running definition; empty if the other deployment lacks the model.
   *
   * @throws org.camunda.bpm.engine.migration.MigrationPlanValidationException if the mapping is
   *     unfit
   */
  Optional<MigrationPlan> of(String definition, MigrationRoute route) {
    ProcessDefinition source = repository.getProcessDefinition(definition);
    ProcessDefinition target =
        repository
            .createProcessDefinitionQuery()
            .deploymentId(route.to())
            .processDefinitionKey(source.getKey())
            .singleResult();
    return Optional.ofNullable(target)
        .map(
            found ->
                plan(
                    source.getId(),
                    found.getId(),
                    source.getKey().equals(route.key()) ? route.mapping() : Map.of()));
  }

  /**
   * Equal elements to each other, and what the mapping says. Timers keep their moments: computed
   * anew they would begin at the move and hold people longer.
   */
  private MigrationPlan plan(String source, String target, Map<String, String> mapping) {
    Map<String, String> moves = new LinkedHashMap<>();
    for (MigrationInstruction equal :
        runtime
            .createMigrationPlan(source, target)
            .mapEqualActivities()
            .build()
            .getInstructions()) {
      moves.put(equal.getSourceActivityId(), equal.getTargetActivityId());
    }
    moves.values().removeAll(mapping.values());
    moves.putAll(mapping);
    MigrationPlanBuilder plan = runtime.createMigrationPlan(source, target);
    for (Map.Entry<String, String> move : moves.entrySet()) {
      plan = plan.mapActivities(move.getKey(), move.getValue());
    }
    return plan.build();
  }
}
