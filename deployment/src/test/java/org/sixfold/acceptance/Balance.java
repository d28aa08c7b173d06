package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/** What must add up at any moment. */
public final class Balance {

  private Balance() {}

  /** Cases, states and first tasks balance: one open task for each case that was opened. */
  static void assertOpened(RunningProduct product, long opened) {
    JsonNode board = assertWhole(product);
    assertThat(board.path("balance").path("total").asLong()).isEqualTo(opened);
    assertThat(board.path("states").path("CHECKING").asLong()).isEqualTo(opened);
    assertThat(board.path("tasks").path("open").asLong()).isEqualTo(opened);
  }

  /**
   * States add up to the total, grids to the tasks, work items are the engine's tasks, and the
   * audit chain is unbroken.
   *
   * @return the board
   */
  public static JsonNode assertWhole(RunningProduct product) {
    JsonNode board = Client.signedIn(product, "command-1").get("/api/board").expect(200);
    assertThat(board.path("balance").path("unbalanced")).isEmpty();
    long byState = 0;
    for (JsonNode count : board.path("balance").path("byState")) {
      byState += count.asLong();
    }
    assertThat(byState).isEqualTo(board.path("balance").path("total").asLong());
    long byGrid = 0;
    for (JsonNode grid : board.path("byGrid")) {
      byGrid += grid.path("open").asLong();
    }
    assertThat(byGrid).isEqualTo(board.path("tasks").path("open").asLong());
    JsonNode tasks = Client.signedIn(product, "admin").get("/api/worklist/consistency").expect(200);
    assertThat(tasks.path("consistent").asBoolean()).as("%s", tasks).isTrue();
    JsonNode audit = Client.signedIn(product, "auditor-1").get("/api/audit/verify").expect(200);
    assertThat(audit.path("broken")).as("%s", audit).isEmpty();
    return board;
  }
}
