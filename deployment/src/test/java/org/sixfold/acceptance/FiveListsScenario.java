package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;
import org.sixfold.testsupport.product.Truth;
import tools.jackson.databind.JsonNode;

/** The five lists of December 2021 become cases exactly as their truth says. */
abstract class FiveListsScenario {

  abstract Database database();

  @Test
  void everyRowEqualsItsTruthAndASecondHandInChangesNothing() {
    try (RunningProduct product = RunningProduct.start(database(), "timelapse")) {
      Client commandRoom = Client.signedIn(product, "command-1");
      long opened = 0;
      for (Truth.DailyList list : Truth.LISTS) {
        JsonNode done = Lists.handIn(commandRoom, list);
        List<Truth.Row> truth = Truth.of(list);
        assertThat(truth).hasSize(list.rows());
        assertThat(Lists.rows(commandRoom, done.path("id").asString()))
            .as("rows of %s", list.file())
            .containsExactlyElementsOf(truth);
        assertSummary(done, truth);
        opened += count(truth, "NEW");
      }
      Balance.assertOpened(product, opened);

      List<JsonNode> before = Lists.all(commandRoom, "/api/lists");
      for (Truth.DailyList list : Truth.LISTS) {
        Lists.send(commandRoom, list).expect(200);
      }
      assertThat(Lists.all(commandRoom, "/api/lists")).isEqualTo(before);
      Balance.assertOpened(product, opened);
    }
  }

  /** The list's own figures are the counts of its rows. */
  static void assertSummary(JsonNode list, List<Truth.Row> truth) {
    Map<String, Long> results =
        truth.stream().collect(Collectors.groupingBy(Truth.Row::result, Collectors.counting()));
    assertThat(list.path("rows").asLong()).isEqualTo(truth.size());
    assertThat(list.path("created").asLong()).isEqualTo(results.getOrDefault("NEW", 0L));
    assertThat(list.path("mergedInList").asLong())
        .isEqualTo(results.getOrDefault("MERGED_IN_LIST", 0L));
    assertThat(list.path("mergedOpenCase").asLong())
        .isEqualTo(results.getOrDefault("MERGED_OPEN_CASE", 0L));
    assertThat(list.path("rejected").asLong()).isEqualTo(results.getOrDefault("REJECTED", 0L));
    assertThat(list.path("unplaced").asLong()).isEqualTo(grid(truth, "UNPLACED"));
    assertThat(list.path("outside").asLong()).isEqualTo(grid(truth, "OUTSIDE"));
  }

  static long count(List<Truth.Row> rows, String result) {
    return count(rows, Truth.Row::result, result);
  }

  private static long grid(List<Truth.Row> rows, String grid) {
    return count(rows, Truth.Row::grid, grid);
  }

  private static long count(
      List<Truth.Row> rows, Function<Truth.Row, String> property, String wanted) {
    return rows.stream().filter(row -> property.apply(row).equals(wanted)).count();
  }
}
