package org.sixfold.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sixfold.acceptance.Balance;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;
import org.sixfold.testsupport.product.Truth;
import tools.jackson.databind.JsonNode;

/**
 * The day that was published: 257 people report, 88 of them in facilities and 169 at home, and
 * 5,029 new names come in. For one in ten nobody reports; of the new names some are phoned, most
 * are not: the evening's deadlines pass for thousands.
 */
@OnRealMySql
class BigDayIT {

  private static final int REPORTING = 257;
  private static final int IN_FACILITIES = 88;
  private static final LocalDate FIRST = LocalDate.of(2021, 12, 10);
  private static final LocalDate DAY = LocalDate.of(2021, 12, 11);
  private static final Truth.DailyList NAMES = Truth.LISTS.get(0);
  private static final int CALLERS = 12;
  private static final int STEPS_BEFORE = 8;

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

  private static TownAtWork atWork;
  private static RunningProduct product;
  private static Town town;
  private static WorkingTown working;
  private static Tables tables;
  private static JsonNode list;

  @BeforeAll
  static void theDayGoesBy() {
    atWork =
        TownAtWork.from(FIRST, 6, MAIL, Habits.diligent(257), person -> person <= IN_FACILITIES);
    product = atWork.product();
    town = atWork.town();
    working = atWork.working();
    tables = atWork.tables();
    People.handIn(town, REPORTING, FIRST).forEach(working::care);
    working.work();
    for (int step = 0; step < STEPS_BEFORE; step++) {
      working.pass("PT3H");
    }
    System.out.println(working.now() + " " + working.done() + " stuck: " + working.stuck());

    list = Lists.handIn(town.commandRoom(), NAMES);
    Callers callers = new Callers(town);
    for (int hour = 0; hour < 8; hour++) {
      working.pass("PT2H");
      if (hour == 1) {
        callers.phone(CALLERS, working.now());
      }
    }
    working.pass("PT8H");
    System.out.println(working.now() + " " + callers.done() + " stuck: " + working.stuck());
  }

  @AfterAll
  static void stop() {
    atWork.close();
  }

  @Test
  void everyNameIsAccountedFor() {
    List<Truth.Row> truth = Truth.of(NAMES);
    Client commandRoom = town.commandRoom();
    assertThat(Lists.rows(commandRoom, list.path("id").asString()))
        .containsExactlyElementsOf(truth);
    Map<String, Long> cases =
        tables.counts(
            "select c.case_state, count(*) from intake_row r join case_file c on c.id = r.case_id"
                + " where r.list_id = '"
                + list.path("id").asString()
                + "' and r.outcome = 'NEW'"
                + " group by c.case_state");
    long opened = truth.stream().filter(row -> row.result().equals("NEW")).count();
    assertThat(cases.values().stream().mapToLong(n -> n).sum()).isEqualTo(opened);
    System.out.println("names: " + cases + " of " + truth.size());
  }

  @Test
  void everyReportWindowIsAccountedFor() {
    Map<String, Long> held =
        tables.counts(
            "select kind, count(distinct case_id) from restriction where start_at <= '"
                + DAY.minusDays(1)
                + " 16:00:00' and (ended_at is null or ended_at >= '"
                + DAY
                + " 16:00:00') group by kind");
    assertThat(held)
        .containsOnly(
            Map.entry("CENTRALISED_ISOLATION", (long) IN_FACILITIES),
            Map.entry("DAILY_MONITORING", (long) REPORTING - IN_FACILITIES));
    Map<String, Long> reports =
        tables.counts(
            "select concat(report_part, ' ', outcome), count(*) from daily_report"
                + " where report_day = '"
                + DAY
                + "' group by 1 order by 1");
    System.out.println("reports: " + reports);
    long silentInFacilities = IN_FACILITIES / Habits.UNREPORTED_ONE_IN;
    long silentAtHome = REPORTING / Habits.UNREPORTED_ONE_IN - silentInFacilities;
    assertThat(reports)
        .containsOnly(
            Map.entry("MORNING NORMAL", IN_FACILITIES - silentInFacilities),
            Map.entry("MORNING MISSED", silentInFacilities),
            Map.entry("EVENING NORMAL", IN_FACILITIES - silentInFacilities),
            Map.entry("EVENING MISSED", silentInFacilities),
            Map.entry("DAY NORMAL", REPORTING - IN_FACILITIES - silentAtHome),
            Map.entry("DAY MISSED", silentAtHome));
  }

  @Test
  void nobodyIsCalledOrVisitedAtNight() {
    Map<String, Long> atNight =
        tables.counts(
            "select concat(kind, ' ', time(date_add(due_at, interval 8 hour))), count(*) from"
                + " work_item where (kind in ('check-by-phone', 'visit-person', 'place-person',"
                + " 'clarify-contradiction', 'check-home', 'visit-jointly', 'take-sample',"
                + " 'report-day', 'confirm-destination') or part = 'CALL') and"
                + " time(date_add(due_at, interval 8 hour)) not between '08:00' and '21:00' group"
                + " by 1");
    assertThat(atNight).isEmpty();
    Map<String, Long> raised =
        tables.counts(
            "select w.kind, count(*) from escalation e join work_item w on w.id = e.task_id"
                + " where w.kind in ('check-by-phone', 'visit-person') group by w.kind");
    assertThat(raised.get("check-by-phone")).as("the evening passed").isGreaterThan(3_000);
  }

  @Test
  void noJobIsStuckAndStatesBalance() {
    Balance.assertWhole(product);
    assertThat(product.log()).doesNotContain(" ERROR ");
    JsonNode worklist = town.as("admin").get("/api/worklist/consistency").expect(200);
    assertThat(worklist.path("failedJobs").asInt()).isZero();
    JsonNode board = town.commandRoom().get("/api/board").expect(200);
    long cases = tables.counts("select 'all', count(*) from case_file").get("all");
    assertThat(board.path("balance").path("total").asLong()).isEqualTo(cases);
    assertThat(board.path("personHoursBeyondLawfulEnd").asDouble()).isZero();
  }

  @TestFactory
  List<DynamicTest> everyInvariantHolds() {
    return Violations.names().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> assertThat(tables.violations(name, working.now())).as(name).isEmpty()))
        .collect(Collectors.toList());
  }
}
