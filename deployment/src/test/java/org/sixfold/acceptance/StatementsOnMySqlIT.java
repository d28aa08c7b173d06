package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sixfold.acceptance.PageStatements.Opened;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.RealMySql;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;
import org.sixfold.testsupport.product.Truth;
import tools.jackson.databind.JsonNode;

/** What the whole product asks of the database, as a real server counts it. */
@OnRealMySql
class StatementsOnMySqlIT {

  private static final int CHECKED = 40;
  private static final int MOVED = 10;
  private static final int SIGNED = 10;
  private static final int REPORTED = 2;
  private static final int LONGEST = 100;

  private static final Map<String, Integer> PAGES =
      Map.of(
          "worklist", 2,
          "tasks taken along", 17,
          "my morning", 8,
          "a building's reports", 3,
          "a doctor's round", 6,
          "a run of calls", 4,
          "a file", 36);

  private static RunningProduct product;
  private static String url;
  private static People people;

  @BeforeAll
  static void start() {
    Database database = Database.mySql();
    url = database.environment().get("SIXFOLD_DB_URL");
    product = RunningProduct.start(database, "timelapse");
    people = new People(product);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  /** A form that only waits to be sent; signing in and opening it are not counted. */
  private record Ready(Client who, String id, Map<String, Object> data) {
    void send() {
      who.post("/api/tasks/" + id + "/complete", Map.of("data", data)).expect(200);
    }
  }

  @Test
  void openingACaseTakesOneStatementAndCompletingAPhoneCheckTwenty() {
    MySqlCounters before = counters();
    JsonNode list = Lists.handIn(commandRoom(), Truth.LISTS.get(0));
    MySqlCounters opening = counters().since(before);
    long cases = list.path("created").asLong();
    report("a case opened", opening, cases);
    assertThat((double) opening.statements() / cases).isLessThanOrEqualTo(1.0);

    List<JsonNode> checks =
        Lists.all(commandRoom(), "/api/tasks?view=grid&kind=check-by-phone").stream()
            .filter(task -> task.path("assignee").isString())
            .limit(CHECKED + MOVED)
            .toList();
    assertThat(checks).hasSize(CHECKED + MOVED);
    List<JsonNode> known = checks.subList(0, CHECKED);
    // One keeps where the person was.
    assertThat(completing("a phone check", known.stream().map(this::knownAddress).toList()))
        .isLessThanOrEqualTo(21);
    List<JsonNode> moved = checks.subList(CHECKED, CHECKED + MOVED);
    assertThat(
            completing("a phone check, another address", moved.stream().map(this::ready).toList()))
        .isLessThanOrEqualTo(26);

    List<String> signed =
        known.stream().limit(SIGNED).map(task -> task.path("caseId").asString()).toList();
    signed.forEach(caseId -> open(caseId).forEach(task -> ready(task).send()));
    List<Ready> decisions =
        signed.stream().flatMap(caseId -> open(caseId).stream()).map(this::ready).toList();
    assertThat(decisions).hasSize(SIGNED);
    // Two of them write the day's ledger: where the case stood, and where it stands now.
    assertThat(completing("a decision signed", decisions)).isLessThanOrEqualTo(68);
    reports(signed.get(0));
  }

  /** However many people a page shows, it asks as often. */
  @Test
  void aPageAsksNoMoreForManyPeopleThanForFew() {
    PageStatements pages = new PageStatements(people, url);
    String caseId = new PeopleAtHome(people, 5).isolate(3).get(0);
    toBePhoned(700, 3);
    need(caseId, "FOOD");
    Map<String, Opened> few = pages.of(caseId);

    new PeopleAtHome(people, 6).isolate(8);
    toBePhoned(710, 8);
    List.of("INFANT", "LANGUAGE", "COUNSELLING").forEach(kind -> need(caseId, kind));
    Map<String, Opened> many = pages.of(caseId);

    few.forEach(
        (page, opened) -> {
          assertThat(many.get(page).length()).as(page).isGreaterThan(opened.length());
          assertThat(many.get(page).statements()).as(page).isEqualTo(opened.statements());
          assertThat(opened.statements()).as(page).isLessThanOrEqualTo(PAGES.get(page));
        });
  }

  private void toBePhoned(int first, int count) {
    ListFile file = new ListFile();
    for (int i = first; i < first + count; i++) {
      file.person("列某" + i, i, "永康市东城街道五金城社区永康人家9幢1单元%d室".formatted(i));
    }
    Lists.handIn(commandRoom(), file, "2021-12-11");
  }

  private void need(String caseId, String kind) {
    commandRoom()
        .post(
            "/api/cases/" + caseId + "/messages/need.raised",
            Map.of("messageId", caseId + kind, "kind", kind))
        .expect(200);
  }

  /** Walks one case on until it has reported. */
  private void reports(String caseId) {
    int reported = 0;
    for (int step = 0; step < LONGEST && reported < REPORTED; step++) {
      List<JsonNode> open = open(caseId);
      for (JsonNode task : open) {
        if (task.path("kind").asString().equals("report-day")) {
          assertThat(completing("a report of the day", List.of(ready(task))))
              .isLessThanOrEqualTo(42);
          reported++;
        } else {
          ready(task).send();
        }
      }
      if (open.isEmpty()) {
        people.as("admin").post("/api/clock/advance", Map.of("duration", "PT3H")).expect(200);
      }
    }
    assertThat(reported).isEqualTo(REPORTED);
  }

  private long completing(String what, List<Ready> forms) {
    MySqlStatements.record(url);
    MySqlCounters before = counters();
    forms.forEach(Ready::send);
    MySqlCounters completing = counters().since(before);
    long statements = MySqlStatements.count(url);
    report(what, completing, forms.size());
    System.out.printf("of them not beside: %.2f%n", (double) statements / forms.size());
    System.out.println(MySqlStatements.ofLastWrite(url));
    return Math.round((double) statements / forms.size());
  }

  private Ready ready(JsonNode task) {
    String id = task.path("id").asString();
    String kind = task.path("kind").asString();
    String who = people.answering(task);
    JsonNode shown = people.as(who).get("/api/tasks/" + id + "/form").expect(200).path("data");
    String now = commandRoom().get("/api/clock").expect(200).path("now").asString();
    Map<String, Object> data =
        Answers.of(kind, shown.path("part").asString(""), now, people.nameOf(who));
    Answers.choose(kind, shown, data);
    return new Ready(people.as(who), id, data);
  }

  /** The address that the form proposes is confirmed. */
  private Ready knownAddress(JsonNode task) {
    Ready ready = ready(task);
    String path = "/api/tasks/" + ready.id() + "/form";
    ready
        .data()
        .put("address", ready.who().get(path).expect(200).path("data").path("address").asString());
    return ready;
  }

  private List<JsonNode> open(String caseId) {
    List<JsonNode> open = new ArrayList<>();
    commandRoom().get("/api/cases/" + caseId).expect(200).path("openTasks").forEach(open::add);
    return open;
  }

  private Client commandRoom() {
    return people.as("command-1");
  }

  private MySqlCounters counters() {
    return MySqlCounters.read(url, RealMySql.user());
  }

  private static void report(String what, MySqlCounters counters, long divisor) {
    System.out.printf(
        "%s: %.2f statements, %.1f rows written, %.2f round trips%n",
        what,
        (double) counters.statements() / divisor,
        (double) counters.rowsWritten() / divisor,
        (double) counters.counts().get("Questions") / divisor);
  }
}
