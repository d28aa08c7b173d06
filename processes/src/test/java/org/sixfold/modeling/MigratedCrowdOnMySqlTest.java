package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sixfold.camunda.MigrationRoute;
import org.sixfold.testsupport.ProcessOnMySqlTest;
import org.sixfold.testsupport.StatementCounter;

@ProcessOnMySqlTest
class MigratedCrowdOnMySqlTest extends MigratedCrowdTest {

  private static final int OTHERS = 20;

  /** Everybody in the path has rows in them: a scan takes the longer, the more there are. */
  private static final String RUNNING = "ACT_RU_";

  private static final Set<String> SCANS = Set.of("ALL", "index");

  @Test
  void aMoveReadsNoOtherCases() {
    List<String> ids = crowd.open(OTHERS);
    try {
      int to = changed.follow(MODEL, CALL, NEW_CALL);
      MigrationRoute route =
          new MigrationRoute(deployment(from), deployment(to), KEY, Map.of(CALL, NEW_CALL));
      StatementCounter theEngines = new StatementCounter();
      engine.getSqlSessionFactory().getConfiguration().addInterceptor(theEngines);

      assertThat(trial.of(ids.get(0), route).obstacles()).isEmpty();

      List<String> reads =
          theEngines.texts().stream()
              .filter(sql -> sql.strip().startsWith("select") && sql.contains(RUNNING))
              .toList();
      assertThat(reads).hasSizeGreaterThan(5);
      assertThat(reads).allSatisfy(sql -> assertThat(scanned(sql)).as(sql).isEmpty());
    } finally {
      crowd.disperse(ids);
    }
  }

  private String deployment(int release) {
    return releases.find(release).deploymentId();
  }

  /** Tables, by the names the statement gives them, that no index of theirs helps to read. */
  private List<Object> scanned(String sql) {
    String asked = sql.replace("LIMIT ? OFFSET ?", "").replace("?", "'x'");
    return jdbc.queryForList("explain " + asked).stream()
        .filter(step -> SCANS.contains(String.valueOf(step.get("type"))))
        .filter(step -> step.get("possible_keys") == null)
        .map(step -> step.get("table"))
        .toList();
  }
}
