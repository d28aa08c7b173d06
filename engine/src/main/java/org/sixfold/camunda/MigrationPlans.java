package org.sixfold.camunda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.sixfold.camunda.MigrationTrial.Obstacle;
import org.sixfold.shared.Remembered;
import org.springframework.stereotype.Component;

/**
 * Where each element of a model goes: preview and move take the same plan. Deployments never
 * change, so a plan is made once for all cases that go the same way.
 */
@Component
class MigrationPlans {

  /** A path has some ten models; a few migrations and previews at a time. */
  private static final int MOST = 50;

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final RefusingCommands commands;
  private final Remembered<Way, Planned> known = new Remembered<>(MOST);

  MigrationPlans(RuntimeService runtime, RepositoryService repository, RefusingCommands commands) {
    this.runtime = runtime;
    this.repository = repository;
    this.commands = commands;
  }

  private record Way(String definition, MigrationRoute route) {}

  /**
   * @param plan null if there are obstacles
   */
  record Planned(MigrationPlan plan, List<Obstacle> obstacles) {}

  /** The model that a definition is a version of. */
  String key(String definition) {
    return repository.getProcessDefinition(definition).getKey();
  }

  /** The plan of a running definition, or why there is none. */
  Planned of(String definition, MigrationRoute route) {
    return known.of(new Way(definition, route), this::planned);
  }

  private Planned planned(Way way) {
    MigrationRoute route = way.route();
    String key = key(way.definition());
    ProcessDefinition target =
        repository
            .createProcessDefinitionQuery()
            .deploymentId(route.to())
            .processDefinitionKey(key)
            .singleResult();
    if (target == null) {
      return new Planned(null, List.of(new Obstacle("migration.modelGone", null)));
    }
    Map<String, String> mapping = key.equals(route.key()) ? route.mapping() : Map.of();
    return commands.run(
        MigrationPlanValidationException.class,
        () -> new Planned(plan(way.definition(), target.getId(), mapping), List.of()),
        unfit -> new Planned(null, obstacles(unfit)));
  }

  private static List<Obstacle> obstacles(MigrationPlanValidationException unfit) {
    return unfit.getValidationReport().getInstructionReports().stream()
        .map(report -> report.getMigrationInstruction().getSourceActivityId())
        .map(element -> new Obstacle("migration.mappingUnfit", element))
        .toList();
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
