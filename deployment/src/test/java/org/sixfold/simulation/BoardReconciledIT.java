package org.sixfold.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.Truth;
import tools.jackson.databind.JsonNode;

/**
 * While lists come in and people work, every number of the board equals a statement of our own over
 * the tables at that moment, and the list behind it; a row changed by hand is seen. All five days
 * with {@code -Dsixfold.board.days=5}.
 */
@OnRealMySql
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoardReconciledIT {

  private static final int DAYS = Integer.getInteger("sixfold.board.days", 1);
  private static final int PEOPLE = 60;
  private static final int CALLERS = 8;
  private static final LocalDate EVE = LocalDate.of(2021, 12, 10);

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

  private static final Map<String, List<String>> DIFFERENCES = new LinkedHashMap<>();

  /** Names of all numbers that were more than nothing at some moment. */
  private static final Set<String> SEEN = new TreeSet<>();

  private static TownAtWork atWork;
  private static Town town;
  private static WorkingTown working;
  private static Tables tables;

  @BeforeAll
  static void daysGoBy() {
    atWork = TownAtWork.from(EVE, DAYS + 3, MAIL, new Habits(1211), person -> person % 2 == 0);
    town = atWork.town();
    working = atWork.working();
    tables = atWork.tables();
    People.handIn(town, PEOPLE, EVE).forEach(working::care);
    working.work();
    compare();
    for (int hours = 0; hours < 24; hours += 6) {
      working.pass("PT6H");
      compare();
    }
    Callers callers = new Callers(town);
    for (Truth.DailyList list : Truth.LISTS.subList(0, DAYS)) {
      Lists.handIn(town.commandRoom(), list);
      compare();
      callers.phone(CALLERS, working.now());
      compare();
      for (int hours = 0; hours < 24; hours += 6) {
        working.pass("PT6H");
        compare();
      }
    }
    System.out.println(working.now() + " " + callers.done() + " " + working.done());
  }

  @AfterAll
  static void stop() {
    atWork.close();
  }

  private static JsonNode board() {
    return town.commandRoom().get("/api/board").expect(200);
  }

  private static List<String> differences() {
    JsonNode board = board();
    SEEN.addAll(BoardNumbers.of(board).keySet());
    String now = board.path("asOf").asString();
    List<String> differences =
        new ArrayList<>(BoardNumbers.differences(board, BoardSql.figures(tables, now)));
    differences.addAll(ledger());
    return differences;
  }

  /** Whether the day's ledger adds up, and ends with what the tables say. */
  private static List<String> ledger() {
    JsonNode ledger = town.commandRoom().get("/api/board/ledger").expect(200);
    Map<String, Long> states =
        tables.counts("select case_state, count(*) from case_file group by case_state");
    List<String> wrong = new ArrayList<>();
    for (JsonNode line : ledger.path("lines")) {
      String state = line.path("state").asString();
      if (line.path("difference").asLong() != 0
          || line.path("closing").asLong() != states.getOrDefault(state, 0L)) {
        wrong.add("ledger " + line);
      }
    }
    if (!ledger.path("balanced").asBoolean()) {
      wrong.add("ledger " + ledger.path("unbalanced"));
    }
    return wrong;
  }

  private static void compare() {
    DIFFERENCES.put(working.now() + " (" + DIFFERENCES.size() + ")", differences());
  }

  @Test
  @Order(1)
  void everyNumberEqualsTheTablesAtEveryMoment() {
    Map<String, Long> last = BoardNumbers.of(board());
    System.out.println(last.size() + " numbers at the end, " + DIFFERENCES.size() + " moments");
    assertThat(last).hasSizeGreaterThan(100);
    assertThat(DIFFERENCES).hasSize(5 + 6 * DAYS);
    assertThat(DIFFERENCES).allSatisfy((when, what) -> assertThat(what).as(when).isEmpty());
  }

  @Test
  @Order(1)
  void thereWasSomethingToCount() {
    assertThat(SEEN)
        .anyMatch(name -> name.startsWith("level "))
        .anyMatch(name -> name.startsWith("load "))
        .anyMatch(name -> name.startsWith("bed "))
        .anyMatch(name -> name.startsWith("role ") && name.endsWith(" overdue"))
        .contains("overdue", "dueSoon", "state UNDER_CONTROL", "stage ISOLATION");
    assertThat(tables.counts("select 'called', count(*) from task_answer"))
        .allSatisfy((name, n) -> assertThat(n).isPositive());
  }

  @Test
  @Order(2)
  void everyListIsAsLongAsItsNumber() {
    JsonNode board = board();
    List<String> wrong = new ArrayList<>();
    board.path("states").forEachEntry((s, n) -> check(wrong, "STATE/cases?value=" + s, n.asLong()));
    board.path("stages").forEachEntry((s, n) -> check(wrong, "STAGE/cases?value=" + s, n.asLong()));
    check(wrong, "OPEN/tasks?limit=1", board.path("tasks").path("open").asLong());
    check(wrong, "DUE_SOON/tasks?limit=1", board.path("tasks").path("dueSoon").asLong());
    check(wrong, "OVERDUE/tasks?limit=1", board.path("tasks").path("overdue").asLong());
    for (JsonNode grid : board.path("byGrid")) {
      String own = "own=true&limit=1&grid=" + grid.path("grid").asString();
      check(wrong, "OVERDUE/tasks?" + own, grid.path("overdue").asLong());
    }
    for (JsonNode role : board.path("byRole")) {
      check(
          wrong,
          "OPEN/tasks?limit=1&role=" + role.path("role").asString(),
          role.path("open").asLong());
    }
    for (JsonNode level : board.path("escalations")) {
      check(
          wrong,
          "ESCALATED/tasks?value=" + level.path("level").asInt(),
          level.path("tasks").asLong());
    }
    for (JsonNode load : board.path("overloads").path("people")) {
      check(
          wrong,
          "LOAD/tasks?value=" + load.path("username").asString(),
          load.path("tasks").asLong());
    }
    for (JsonNode facility : board.path("beds")) {
      for (JsonNode kind : facility.path("kinds")) {
        String bed = facility.path("code").asString() + "/" + kind.path("kind").asString();
        check(wrong, "BED/cases?value=" + bed, kind.path("held").asLong());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(List<String> wrong, String figure, long number) {
    JsonNode list = town.commandRoom().get("/api/board/figures/" + figure).expect(200);
    if (list.path("total").asLong() != number) {
      wrong.add(figure + ": board " + number + ", list " + list.path("total").asLong());
    }
  }

  /**
   * A value changed by hand.
   *
   * @param which selects the id of the row
   */
  private record ByHand(String table, String column, String value, String which) {}

  private static final List<ByHand> CHANGES =
      List.of(
          new ByHand(
              "case_file",
              "case_state",
              "'RELEASED'",
              "select id, 1 from case_file where case_state = 'CHECKING' limit 1"),
          new ByHand(
              "case_file",
              "stage",
              "'RELEASE'",
              "select id, 1 from case_file where stage = 'VERIFICATION' and closed_at is null limit"
                  + " 1"),
          new ByHand(
              "work_item",
              "item_state",
              "'WITHDRAWN'",
              "select id, 1 from work_item where item_state = 'OPEN' limit 1"),
          new ByHand(
              "work_item",
              "sort_due",
              "'2030-01-01'",
              "select id, 1 from work_item where item_state = 'OPEN' and sort_due < '2021-12-11'"
                  + " limit 1"),
          new ByHand(
              "work_item",
              "level_no",
              "4",
              "select id, 1 from work_item where item_state = 'OPEN' and level_no = 1 limit 1"),
          new ByHand(
              "bed_booking",
              "held_key",
              "null",
              "select id, 1 from bed_booking where freed_at is null limit 1"));

  @TestFactory
  @Order(3)
  List<DynamicTest> aRowChangedByHandIsSeen() {
    return CHANGES.stream()
        .map(
            change ->
                DynamicTest.dynamicTest(
                    change.table() + "." + change.column(), () -> assertSeen(change)))
        .toList();
  }

  private static void assertSeen(ByHand change) {
    assertThat(differences()).isEmpty();
    String id = tables.counts(change.which()).keySet().iterator().next();
    String where = " from " + change.table() + " where id = '" + id + "'";
    String before = tables.texts("select id, " + change.column() + where).get(id);
    try {
      assertThat(set(change, change.value(), id)).isOne();
      assertThat(differences()).as("%s of %s", change, id).isNotEmpty();
    } finally {
      set(change, before == null ? "null" : "'" + before + "'", id);
    }
    assertThat(differences()).isEmpty();
  }

  private static int set(ByHand change, String value, String id) {
    int rows =
        tables.execute(
            "update "
                + change.table()
                + " set "
                + change.column()
                + " = "
                + value
                + " where id = '"
                + id
                + "'");
    // Nobody tells of it: the board would keep what it counted for a second more.
    town.commandRoom().delete("/api/board/views/none");
    return rows;
  }
}
