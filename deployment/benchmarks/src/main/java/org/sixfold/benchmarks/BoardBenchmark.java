package org.sixfold.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;
import org.sixfold.testsupport.product.Truth;
import tools.jackson.databind.JsonNode;

/**
 * The board of 160 grids with 50,000 open tasks and 500,000 ended cases: our whole product over
 * HTTP, with all its figures, against what a stock engine can count of the same tasks in this
 * process, without HTTP: open, due soon and overdue by grid. Both are asked in turn, so that a busy
 * machine slows both.
 */
public final class BoardBenchmark {

  private static final int ENDED = 500_000;
  private static final int WARM_UP = 120;
  private static final int ROUNDS = 200;
  private static final int STOCK_ROUNDS = 10;
  private static final int FORECAST_WARM_UP = 3;
  private static final int FORECAST_ROUNDS = 20;

  private BoardBenchmark() {}

  public static void main(String[] args) {
    Database database = Database.durableMySql();
    try (RunningProduct product = RunningProduct.startAsShipped(database, "timelapse")) {
      Client commandRoom = Client.signedIn(product, "command-1");
      ManyTasks.open(commandRoom, "2021-12-01");
      ManyCases many = new ManyCases(database);
      many.spread(ManyTasks.COUNT);
      many.ended(ENDED);
      Lists.handIn(commandRoom, Truth.LISTS.get(0));
      // The clock stands still: what runs every few seconds, such as adding up counts, runs now.
      commandRoom.post("/api/clock/advance", Map.of("duration", "PT1S")).expect(200);
      JsonNode board = commandRoom.get("/api/board").expect(200);
      System.out.printf(
          "%d grids, %d open tasks, %d cases, MySQL 8.0%n%n",
          board.path("byGrid").size(),
          board.path("tasks").path("open").asLong(),
          board.path("balance").path("total").asLong());
      try (StockBoard stock = StockBoard.on(database)) {
        stock.give();
        compare(commandRoom, stock, board);
      }
      forecast(commandRoom);
    }
    System.exit(0);
  }

  private static void compare(Client commandRoom, StockBoard stock, JsonNode board) {
    List<String> grids = new ArrayList<>();
    board.path("byGrid").forEach(grid -> grids.add(grid.path("grid").asString()));
    String now = board.path("asOf").asString();
    List<Double> counted = new ArrayList<>();
    List<Double> shared = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      // Something was written: the first who asks counts anew, the next gets the same.
      commandRoom.put("/api/board/views/bench", Map.of("name", "x", "filter", Map.of()));
      double first = millis(() -> commandRoom.get("/api/board").expect(200));
      double second = millis(() -> commandRoom.get("/api/board").expect(200));
      if (round >= 0) {
        counted.add(first);
        shared.add(second);
      }
      if (round >= 0 && round % (ROUNDS / STOCK_ROUNDS) == 0) {
        theirs.add(millis(() -> stock.countByGrid(grids, now)));
      }
    }
    System.out.println("| | p50 ms | p95 ms | stock count queries, p50 |");
    System.out.println("|---|---|---|---|");
    line("Sixfold over HTTP, counted after each change", counted, theirs);
    line("Sixfold over HTTP, who asks next", shared, theirs);
    line("stock count queries", theirs, theirs);
  }

  /** What a leader's question for the next twelve hours takes: open tasks played forty times. */
  private static void forecast(Client commandRoom) {
    List<Double> asked = new ArrayList<>();
    for (int round = -FORECAST_WARM_UP; round < FORECAST_ROUNDS; round++) {
      double millis = millis(() -> commandRoom.get("/api/forecast?ahead=PT12H").expect(200));
      if (round >= 0) {
        asked.add(millis);
      }
    }
    System.out.printf(
        "%nForecast of twelve hours: p50 %.0f ms, p95 %.0f ms%n",
        ManyTasks.percentile(asked, 50), ManyTasks.percentile(asked, 95));
  }

  private static void line(String what, List<Double> values, List<Double> stock) {
    System.out.printf(
        "| %s | %.1f | %.1f | %.1f× |%n",
        what,
        ManyTasks.percentile(values, 50),
        ManyTasks.percentile(values, 95),
        ManyTasks.percentile(stock, 50) / ManyTasks.percentile(values, 50));
  }

  private static double millis(Runnable side) {
    long start = System.nanoTime();
    side.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
