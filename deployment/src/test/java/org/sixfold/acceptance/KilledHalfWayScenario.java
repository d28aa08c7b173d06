package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.Pause;
import org.sixfold.testsupport.product.RunningProduct;
import org.sixfold.testsupport.product.Truth;
import tools.jackson.databind.JsonNode;

/** A power cut in the middle of a list loses nothing and doubles nothing. */
abstract class KilledHalfWayScenario {

  abstract Database database();

  @Test
  void theListGoesOnAfterTheRestartToTheSameEndState() {
    Truth.DailyList list = Truth.LISTS.get(0);
    try (RunningProduct product = RunningProduct.start(database(), "timelapse")) {
      Client commandRoom = Client.signedIn(product, "command-1");
      String id = Lists.send(commandRoom, list).expect(202).path("id").asString();
      Pause.until(
          Duration.ofMinutes(5),
          "a part of the list is opened",
          () -> created(commandRoom, id) > 0);
      product.kill();

      product.start();
      Client again = Client.signedIn(product, "command-1");
      JsonNode done = Lists.awaitDone(again, id);
      List<Truth.Row> truth = Truth.of(list);
      assertThat(Lists.rows(again, id)).containsExactlyElementsOf(truth);
      FiveListsScenario.assertSummary(done, truth);
      Balance.assertOpened(product, FiveListsScenario.count(truth, "NEW"));
    }
  }

  /** Cases opened so far; the kill must come before the last. */
  private static long created(Client commandRoom, String id) {
    JsonNode list = commandRoom.get("/api/lists/" + id).expect(200);
    assertThat(list.path("state").asString()).as("killed too late").isNotEqualTo("DONE");
    return list.path("created").asLong();
  }
}
