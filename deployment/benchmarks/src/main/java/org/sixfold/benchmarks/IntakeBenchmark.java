package org.sixfold.benchmarks;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.Pause;
import org.sixfold.testsupport.product.RunningProduct;
import org.sixfold.testsupport.product.Truth;
import tools.jackson.databind.JsonNode;

/**
 * From the upload of a list to every task in its worklist: the whole product, over HTTP, with a
 * heap of 512 MB, on H2 and on a MySQL that flushes at every commit.
 */
public final class IntakeBenchmark {

  private static final int MANY = 100_000;
  private static final String ADDRESS = "永康市东城街道五金城社区永康人家5幢";

  private IntakeBenchmark() {}

  public static void main(String[] args) {
    System.out.println("| database | rows | cases | seconds | cases/s |");
    System.out.println("|---|---|---|---|---|");
    byte[] day = Truth.LISTS.get(0).content();
    byte[] many = manyRows();
    measure("H2 file", Database::h2, "list.xlsx", day);
    measure("MySQL 8.0", Database::durableMySql, "list.xlsx", day);
    measure("H2 file", Database::h2, "many.csv", many);
    measure("MySQL 8.0", Database::durableMySql, "many.csv", many);
    System.exit(0);
  }

  private static void measure(
      String name, Supplier<Database> database, String fileName, byte[] file) {
    try (RunningProduct product = RunningProduct.startAsShipped(database.get(), "timelapse")) {
      Client commandRoom = Client.signedIn(product, "command-1");
      long start = System.nanoTime();
      String id =
          commandRoom
              .upload(
                  "/api/lists", fileName, file, Map.of("source", "bench", "listDate", "2021-12-11"))
              .expect(202)
              .path("id")
              .asString();
      Pause.until(
          Duration.ofMinutes(20),
          "list opened",
          () -> {
            JsonNode list = commandRoom.get("/api/lists/" + id).expect(200);
            if (list.path("state").asString().equals("FAILED")) {
              throw new IllegalStateException(list.toString());
            }
            return list.path("state").asString().equals("DONE");
          });
      JsonNode list = Lists.awaitDone(commandRoom, id);
      long cases = list.path("created").asLong();
      long open = commandRoom.get("/api/board").expect(200).path("tasks").path("open").asLong();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (open != cases) {
        throw new IllegalStateException(cases + " cases but " + open + " tasks");
      }
      System.out.printf(
          "| %s | %d | %d | %.1f | %.0f |%n",
          name, list.path("rows").asLong(), cases, seconds, cases / seconds);
    }
  }

  private static byte[] manyRows() {
    ListFile file = new ListFile();
    for (int i = 0; i < MANY; i++) {
      file.person("王安宁", 100_000 + i, ADDRESS);
    }
    return file.csv();
  }
}
