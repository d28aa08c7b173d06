package org.sixfold.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other specifications and prints which nodes of the models they have passed; the
 * table also stands in {@code target/model-coverage.txt}. The pure escalation tails are passed by
 * {@code EscalationTailTest}, which leaves the engine's timers in.
 */
class ModelCoverageTest {

  /** Raise it when specifications are added; never lower it. */
  private static final int LEAST_PERCENT = 100;

  @Test
  void theSpecificationsPassTheNodesOfAllModels() throws IOException {
    assumeTrue(System.getProperty("test") == null, "counts only where all specifications run");
    Map<String, Set<String>> visits = NodeVisits.take();
    List<String> table = new ArrayList<>();
    int nodes = 0;
    int covered = 0;
    for (ModelFile model : ModelFile.all()) {
      Set<String> ids = new TreeSet<>();
      model.nodes().forEach(node -> ids.add(node.getAttribute("id")));
      Set<String> missing = new TreeSet<>(ids);
      missing.removeAll(visits.getOrDefault(model.id(), Set.of()));
      nodes += ids.size();
      covered += ids.size() - missing.size();
      table.add(
          "%s: %d/%d%s"
              .formatted(
                  model.id(),
                  ids.size() - missing.size(),
                  ids.size(),
                  missing.isEmpty() ? "" : ", missing: " + String.join(" ", missing)));
    }
    int percent = nodes == 0 ? 0 : covered * 100 / nodes;
    table.add("all models: %d/%d = %d %%".formatted(covered, nodes, percent));
    Files.write(Path.of("target", "model-coverage.txt"), table);
    System.out.println("Nodes passed by the specifications:\n" + String.join("\n", table));

    assertThat(percent).as(String.join("\n", table)).isGreaterThanOrEqualTo(LEAST_PERCENT);
  }
}
