package org.sixfold.benchmarks;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.Pause;
import org.sixfold.testsupport.product.PhoneChecks;
import org.sixfold.testsupport.product.RunningProduct;
import org.sixfold.testsupport.product.Truth;
import tools.jackson.databind.JsonNode;

/**
 * What it takes to replay the five lists through a draft with a shorter deadline, twice: on a MySQL
 * that flushes at every commit. The lists come every two hours from nine in the morning on; of the
 * calls a third is answered after 40 minutes, half of the others after 90: those are late by the
 * draft only. Both must come to the same.
 */
public final class ReplayBenchmark {

  private static final int WORKERS = 4;
  private static final String DEADLINES = "task-deadlines.dmn";
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final Duration LIMIT = Duration.ofMinutes(15);

  private ReplayBenchmark() {}

  public static void main(String[] args) throws InterruptedException {
    try (RunningProduct product =
        RunningProduct.startAsShipped(Database.durableMySql(), "timelapse")) {
      Client room = Client.signedIn(product, "command-1");
      toTheMorning(room);
      String from = now(room);
      for (Truth.DailyList list : Truth.LISTS) {
        Lists.handIn(room, list);
        advance(room, "PT40M");
        answer(product, room, 3);
        advance(room, "PT50M");
        answer(product, room, 2);
        advance(room, "PT30M");
      }
      advance(room, "PT1S");
      Client designer = Client.signedIn(product, "designer-1");
      String draft = draft(designer);
      Map<String, String> week = Map.of("from", from, "to", now(room));
      JsonNode first = replayed(room, designer, draft, week);
      JsonNode second = replayed(room, designer, draft, week);
      System.out.println(
          first.path("resultHash").equals(second.path("resultHash"))
              ? "both come to the same"
              : "NOT THE SAME: " + first.path("summary") + " and " + second.path("summary"));
    }
    System.exit(0);
  }

  private static String now(Client room) {
    return room.get("/api/board").expect(200).path("asOf").asString();
  }

  private static void advance(Client room, String duration) {
    room.post("/api/clock/advance", Map.of("duration", duration)).expect(200);
  }

  /** At night nothing of these calls is due before seven, whatever the table says. */
  private static void toTheMorning(Client room) {
    OffsetDateTime now = OffsetDateTime.parse(now(room)).withOffsetSameInstant(CHINA);
    OffsetDateTime nine = now.with(LocalTime.of(9, 0));
    OffsetDateTime morning = nine.isBefore(now) ? nine.plusDays(1) : nine;
    if (morning.isAfter(now)) {
      advance(room, Duration.between(now, morning).toString());
    }
  }

  /** One of so many open calls of each member, the others wait. */
  private static void answer(RunningProduct product, Client room, int each)
      throws InterruptedException {
    String actedAt = now(room);
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    PhoneChecks.byMember(room)
        .forEach(
            (member, tasks) ->
                workers.execute(
                    () -> {
                      Client phone = Client.signedIn(product, member);
                      for (int i = 0; i < tasks.size(); i += each) {
                        PhoneChecks.notConcerned(phone, tasks.get(i), actedAt).expect(200);
                      }
                    }));
    workers.shutdown();
    if (!workers.awaitTermination(LIMIT.toMinutes(), TimeUnit.MINUTES)) {
      throw new IllegalStateException("phone checks took longer than " + LIMIT);
    }
  }

  /**
   * Calls of these lists, none of contacts, are due after one hour instead of by eight at night.
   */
  private static String draft(Client designer) {
    String draft =
        designer.post("/api/drafts", Map.of("title", "回放")).expect(201).path("id").asString();
    String at = "/api/drafts/" + draft + "/files/" + DEADLINES;
    JsonNode file = designer.get(at).expect(200);
    String row = "<outputEntry id=\"check_by_phone_due\"><text>\"min(20:00,c+24h)\"";
    String text = file.path("content").asString();
    if (!text.contains(row)) {
      throw new IllegalStateException(row);
    }
    designer
        .putAt(
            file.path("revision").asInt(),
            at,
            Map.of("content", text.replace(row, row.replace("min(20:00,c+24h)", "c+1h"))))
        .expect(200);
    return draft;
  }

  private static JsonNode replayed(
      Client room, Client designer, String draft, Map<String, String> week) {
    long start = System.nanoTime();
    int n = designer.post("/api/drafts/" + draft + "/replay", week).expect(202).path("n").asInt();
    List<JsonNode> last = new ArrayList<>();
    advance(room, "PT1S");
    Pause.until(
        LIMIT,
        "replay",
        () -> {
          last.add(0, designer.get("/api/drafts/" + draft + "/replays/" + n).expect(200));
          return List.of("DONE", "FAILED").contains(last.get(0).path("state").asString());
        });
    JsonNode done = last.get(0);
    JsonNode summary = done.path("summary");
    System.out.printf(
        "%s: %d rows, %d cases, %d as they really were, deadlines missed %d -> %d: %.1f s%n",
        done.path("state").asString(),
        summary.path("rows").asInt(),
        summary.path("cases").asInt(),
        summary.path("reproduced").asInt(),
        summary.path("missed").path("before").asInt(),
        summary.path("missed").path("after").asInt(),
        (System.nanoTime() - start) / 1e9);
    return done;
  }
}
