package org.sixfold.modeling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.camunda.MigrationRoute;
import org.sixfold.camunda.MigrationTrial.Obstacle;
import org.sixfold.modeling.persistence.MigrationCaseMapper;
import org.sixfold.modeling.persistence.MigrationCaseRow;
import org.sixfold.modeling.persistence.MigrationRow;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Migrations as people see them, from what is stored. */
@Component
class MigrationRecords {

  private static final TypeReference<Map<String, String>> MAPPING = new TypeReference<>() {};
  private static final TypeReference<List<Obstacle>> OBSTACLES = new TypeReference<>() {};

  private final MigrationCaseMapper cases;
  private final MigrationTarget target;
  private final JsonMapper json;

  MigrationRecords(MigrationCaseMapper cases, MigrationTarget target, JsonMapper json) {
    this.cases = cases;
    this.target = target;
    this.json = json;
  }

  static MigrationRow known(MigrationRow row) {
    if (row == null) {
      throw ProblemException.notFound("migration.unknown");
    }
    return row;
  }

  static Migration.State state(MigrationRow row) {
    return Migration.State.valueOf(row.state());
  }

  Migration view(MigrationRow row) {
    return views(List.of(row)).get(0);
  }

  /** The same for many; their cases are counted at once. */
  List<Migration> views(List<MigrationRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    cases
        .count(rows.stream().map(MigrationRow::id).toList())
        .forEach(
            one ->
                counts
                    .computeIfAbsent(one.migrationId(), id -> new HashMap<>())
                    .put(one.state(), one.cases()));
    String inForce = target.inForce();
    return rows.stream()
        .map(row -> view(row, inForce, counts.getOrDefault(row.id(), Map.of())))
        .toList();
  }

  private Migration view(MigrationRow row, String inForce, Map<String, Integer> byState) {
    return new Migration(
        row.id(),
        row.modelKey(),
        row.fromNo(),
        row.toNo(),
        json.readValue(row.mapping(), MAPPING),
        row.note(),
        state(row),
        row.toDeployment().equals(inForce),
        new Migration.Counts(
            count(byState, MigratingCase.State.WAITING),
            count(byState, MigratingCase.State.MOVED),
            count(byState, MigratingCase.State.STAYED),
            count(byState, MigratingCase.State.ENDED),
            count(byState, MigratingCase.State.REVERSED)),
        byState.values().stream().mapToInt(Integer::intValue).sum(),
        row.proposedBy(),
        row.proposedAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.decisionNote(),
        row.reversalNote(),
        row.changedAt());
  }

  private static int count(Map<String, Integer> byState, MigratingCase.State state) {
    return byState.getOrDefault(state.name(), 0);
  }

  MigratingCase view(MigrationCaseRow row) {
    return new MigratingCase(
        row.caseId(),
        MigratingCase.State.valueOf(row.state()),
        row.canary(),
        row.changedAt(),
        row.obstacles() == null ? List.of() : json.readValue(row.obstacles(), OBSTACLES));
  }

  /** The way its cases go now. */
  MigrationRoute route(MigrationRow row) {
    MigrationRoute there =
        new MigrationRoute(
            row.fromDeployment(),
            row.toDeployment(),
            row.modelKey(),
            json.readValue(row.mapping(), MAPPING));
    return state(row) == Migration.State.REVERSING ? there.back() : there;
  }

  String mapping(Map<String, String> mapping) {
    return json.writeValueAsString(mapping);
  }

  String obstacles(List<Obstacle> obstacles) {
    return obstacles.isEmpty() ? null : json.writeValueAsString(obstacles);
  }
}
