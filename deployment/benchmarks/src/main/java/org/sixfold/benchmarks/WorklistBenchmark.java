package org.sixfold.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * One page of somebody's worklist by deadline, of 50,000 open tasks in the same hands: our whole
 * product over HTTP against the task query of a stock engine in this process, without HTTP, on the
 * same rows of the same MySQL. Both are asked in turn, so that a busy machine slows both.
 */
public final class WorklistBenchmark {

  private static final int PAGE = 50;
  private static final int DEEP = ManyTasks.COUNT / 2;
  private static final int LONGEST_PAGE = 500;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 100;
  private static final String GRID_MEMBER = "gm-33078400100701";

  private WorklistBenchmark() {}

  public static void main(String[] args) {
    Database database = Database.durableMySql();
    try (RunningProduct product = RunningProduct.startAsShipped(database, "timelapse")) {
      ManyTasks.open(Client.signedIn(product, "command-1"), "2021-12-11");
      Client gridMember = Client.signedIn(product, GRID_MEMBER);
      String deep = cursorAt(gridMember, DEEP);
      try (StockWorklist stock = StockWorklist.on(database)) {
        stock.give();
        System.out.printf(
            "%d open tasks of one member, page of %d, MySQL 8.0%n%n", ManyTasks.COUNT, PAGE);
        System.out.println(
            "| page | Sixfold, HTTP, p50 / p95 ms | stock TaskQuery, p50 / p95 ms | p50 |");
        System.out.println("|---|---|---|---|");
        compare("first", () -> page(gridMember, null), () -> stock.page(GRID_MEMBER, 0, PAGE));
        compare(
            "after " + DEEP,
            () -> page(gridMember, deep),
            () -> stock.page(GRID_MEMBER, DEEP, PAGE));
      }
    }
    System.exit(0);
  }

  /** What one side answers: how many tasks. */
  private interface Side {
    int ask();
  }

  private static void compare(String name, Side ours, Side theirs) {
    List<Double> own = new ArrayList<>();
    List<Double> stock = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double one = millis(ours);
      double other = millis(theirs);
      if (round >= 0) {
        own.add(one);
        stock.add(other);
      }
    }
    System.out.printf(
        "| %s | %.1f / %.1f | %.1f / %.1f | %.1f× |%n",
        name,
        ManyTasks.percentile(own, 50),
        ManyTasks.percentile(own, 95),
        ManyTasks.percentile(stock, 50),
        ManyTasks.percentile(stock, 95),
        ManyTasks.percentile(stock, 50) / ManyTasks.percentile(own, 50));
  }

  private static double millis(Side side) {
    long start = System.nanoTime();
    int found = side.ask();
    double millis = (System.nanoTime() - start) / 1e6;
    if (found != PAGE) {
      throw new IllegalStateException("a page of " + found);
    }
    return millis;
  }

  private static String cursorAt(Client client, int depth) {
    String cursor = null;
    for (int read = 0; read < depth; read += LONGEST_PAGE) {
      cursor = read(client, cursor, LONGEST_PAGE).path("next").asString();
    }
    return cursor;
  }

  private static int page(Client client, String cursor) {
    return read(client, cursor, PAGE).path("items").size();
  }

  private static JsonNode read(Client client, String cursor, int limit) {
    String from = cursor == null ? "" : "&cursor=" + cursor;
    return client.get("/api/tasks?view=mine&limit=" + limit + from).expect(200);
  }
}
