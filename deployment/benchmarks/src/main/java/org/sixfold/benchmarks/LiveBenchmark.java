package org.sixfold.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.PhoneChecks;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * Fifty open boards for ten minutes while twenty tasks a second are completed, among 50,000 open
 * ones; half-way the node is killed and started again. What it shows: whether any board missed
 * anything, how soon it heard, and what the process keeps in memory, minute by minute, after a
 * collection.
 */
public final class LiveBenchmark {

  private static final int MINUTES = Integer.getInteger("sixfold.live.minutes", 10);
  private static final int A_SECOND = Integer.getInteger("sixfold.live.rate", 20);
  private static final int BOARDS = 50;
  private static final int WORKERS = 4;
  private static final String GRID_MEMBER = "gm-33078400100701";
  private static final List<String> WATCHERS =
      List.of(
          "command-1",
          "command-2",
          "command-3",
          "command-4",
          "hc-head",
          "ps-head",
          "auditor-1",
          "designer-1",
          "designer-2");

  private final RunningProduct product;
  private final ConcurrentLinkedQueue<String> tasks = new ConcurrentLinkedQueue<>();
  private final Map<String, Long> completedAt = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
  private final AtomicReferenceArray<Client> members = new AtomicReferenceArray<>(WORKERS);
  private final AtomicInteger away = new AtomicInteger();
  private final List<Supervisor> boards = new ArrayList<>();
  private String actedAt;

  private LiveBenchmark(RunningProduct product) {
    this.product = product;
  }

  public static void main(String[] args) {
    try (RunningProduct product =
        RunningProduct.startAsShipped(Database.durableMySql(), "timelapse")) {
      new LiveBenchmark(product).run();
    }
    System.exit(0);
  }

  private void run() {
    Client room = Client.signedIn(product, "command-1");
    ManyTasks.open(room, "2021-12-11");
    Client member = Client.signedIn(product, GRID_MEMBER);
    int wanted = MINUTES * 60 * A_SECOND;
    for (String next = ""; next != null && tasks.size() < wanted; ) {
      JsonNode page =
          member
              .get("/api/tasks?view=mine&limit=500" + (next.isEmpty() ? "" : "&cursor=" + next))
              .expect(200);
      page.path("items").forEach(task -> tasks.add(task.path("id").asString()));
      next = page.path("next").asString(null);
    }
    actedAt = room.get("/api/board").expect(200).path("asOf").asString();
    for (int i = 0; i < BOARDS; i++) {
      String watcher = WATCHERS.get(i % WATCHERS.size());
      boards.add(new Supervisor(() -> Client.signedIn(product, watcher)));
    }
    List<Long> memory = new ArrayList<>();
    work(memory);
    print(memory);
    boards.forEach(Supervisor::close);
  }

  private void work(List<Long> memory) {
    ScheduledExecutorService workers = Executors.newScheduledThreadPool(WORKERS);
    for (int i = 0; i < WORKERS; i++) {
      int worker = i;
      members.set(i, Client.signedIn(product, GRID_MEMBER));
      long every = 1_000_000L * WORKERS / A_SECOND;
      workers.scheduleAtFixedRate(
          () -> complete(members.get(worker)), i * every / WORKERS, every, TimeUnit.MICROSECONDS);
    }
    for (int minute = 1; minute <= MINUTES; minute++) {
      pause(60_000);
      memory.add(liveBytes());
      if (minute == MINUTES / 2) {
        product.kill();
        product.start();
        for (int i = 0; i < WORKERS; i++) {
          members.set(i, Client.signedIn(product, GRID_MEMBER));
        }
        boards.forEach(Supervisor::reconnect);
      }
    }
    workers.shutdownNow();
    pause(5_000);
  }

  private void complete(Client member) {
    String task = tasks.poll();
    if (task == null) {
      return;
    }
    long start = System.nanoTime();
    try {
      PhoneChecks.notConcerned(member, task, actedAt).expect(200);
      completedAt.put(task, System.nanoTime());
      millis.add((System.nanoTime() - start) / 1e6);
    } catch (RuntimeException | AssertionError killed) {
      away.incrementAndGet();
    }
  }

  private void print(List<Long> memory) {
    List<Double> soon = new ArrayList<>();
    int missed = 0;
    int byLookingAnew = 0;
    for (Supervisor board : boards) {
      Map<String, Long> heard = board.heardAt();
      long anew = board.anewAt();
      for (Map.Entry<String, Long> done : completedAt.entrySet()) {
        Long at = heard.get(done.getKey());
        if (at != null) {
          soon.add(Math.max(0, (at - done.getValue()) / 1e6));
        } else if (anew > done.getValue()) {
          byLookingAnew++;
        } else {
          missed++;
        }
      }
    }
    List<Double> asked = boards.stream().flatMap(one -> one.boardMillis().stream()).toList();
    System.out.printf(
        "%d boards, %d min, %d tasks completed (%.1f a second; %d met no server)%n",
        BOARDS, MINUTES, completedAt.size(), completedAt.size() / (60.0 * MINUTES), away.get());
    System.out.printf(
        "missed %d; heard singly %d, by looking at the whole anew %d%n",
        missed, soon.size(), byLookingAnew);
    line("heard after the answer", soon);
    line("a completion", List.copyOf(millis));
    line("a board, asked by all after news", asked);
    System.out.println("live MB each minute: " + memory.stream().map(b -> b >> 20).toList());
  }

  private static void line(String what, List<Double> values) {
    System.out.printf(
        "%s: p50 %.0f, p95 %.0f, p99 %.0f ms (%d)%n",
        what,
        ManyTasks.percentile(values, 50),
        ManyTasks.percentile(values, 95),
        ManyTasks.percentile(values, 99),
        values.size());
  }

  /** What is still in use after a collection: the histogram makes one. */
  private long liveBytes() {
    try {
      Process histogram =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  String.valueOf(product.pid()),
                  "GC.class_histogram")
              .redirectErrorStream(true)
              .start();
      String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String[] total = text.substring(text.lastIndexOf("Total")).strip().split("\\s+");
      return Long.parseLong(total[2]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
