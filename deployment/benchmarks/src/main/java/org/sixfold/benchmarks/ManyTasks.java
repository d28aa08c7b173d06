package org.sixfold.benchmarks;

import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import tools.jackson.databind.JsonNode;

/** The open tasks of one member among which benchmarks look, and how they sum up what they saw. */
final class ManyTasks {

  static final int COUNT = 50_000;

  private static final String ADDRESS = "永康市东城街道五金城社区永康人家5幢%d单元%d0%d室";

  private ManyTasks() {}

  /** Hands in a list of a day by which every person has a task. */
  static void open(Client commandRoom, String day) {
    ListFile file = new ListFile();
    for (int i = 0; i < COUNT; i++) {
      file.person("王安宁", 100_000 + i, ADDRESS.formatted(i % 4 + 1, i / 8 % 18 + 1, i / 4 % 2 + 1));
    }
    String list =
        commandRoom
            .upload(
                "/api/lists", "many.csv", file.csv(), Map.of("source", "bench", "listDate", day))
            .expect(202)
            .path("id")
            .asString();
    JsonNode done = Lists.awaitDone(commandRoom, list);
    if (done.path("created").asInt() != COUNT) {
      throw new IllegalStateException(done.toString());
    }
  }

  static double percentile(List<Double> values, int percent) {
    return values.stream().sorted().toList().get(values.size() * percent / 100);
  }
}
