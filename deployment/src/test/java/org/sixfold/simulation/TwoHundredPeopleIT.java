package org.sixfold.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * Two hundred people from the list to their ends, handled by people who are late, forget, or never
 * sign a release: every invariant holds, and nobody is held a minute too long.
 */
@OnRealMySql
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoHundredPeopleIT {

  private static final int PEOPLE = 200;
  private static final long SEED = 20211211;
  private static final String START = "2022-07-04T08:00:00+08:00";
  private static final String EXPOSED = "2022-07-03T15:00:00+08:00";

  /** Classes of July 2022, with the measure that fits. */
  private static final List<Map<String, Object>> CLASSES =
      List.of(
          Map.of("class", "CLOSE_CONTACT", "place", "CENTRALISED_ISOLATION"),
          Map.of("class", "SECONDARY_CONTACT", "place", "HOME_ISOLATION"),
          Map.of("class", "HIGH_RISK_AREA", "place", "CENTRALISED_ISOLATION"),
          Map.of("class", "MEDIUM_RISK_AREA", "place", "HOME_ISOLATION"),
          Map.of("class", "LOW_RISK_AREA", "place", "DAILY_MONITORING"));

  private static final int MOST_DAYS = 30;
  private static final int CARE_DAY = 3;
  private static final Set<String> OPEN = Set.of("CHECKING", "UNDER_CONTROL", "IN_HOSPITAL");

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

  private static RunningProduct product;
  private static Town town;
  private static WorkingTown working;
  private static WrongfulActs wrongful;
  private static Tables tables;

  @BeforeAll
  static void peopleGoTheirWay() {
    Database database = Database.mySql();
    tables = new Tables(database);
    product = Town.product(database, START, MAIL);
    town = new Town(product);
    LocalDate first = OffsetDateTime.parse(START).toLocalDate();
    town.keepDriversOnDuty(first.minusDays(1), MOST_DAYS);
    Map<String, Integer> persons = People.handIn(town, PEOPLE, first);
    working = new WorkingTown(town, new Habits(SEED), TwoHundredPeopleIT::classOf);
    persons.forEach(working::care);
    wrongful = new WrongfulActs(town, working);
    Occasions occasions = new Occasions(town, working);
    occasions.stopAtTheGate(PEOPLE + 1, working.now());
    wrongful.tryAll(working.open(), working.now());
    working.work();
    for (int day = 0; day < MOST_DAYS && stillOpen() > 0; day++) {
      if (day == CARE_DAY) {
        occasions.inTheMiddle(working.left(), working.now());
        wrongful.tryAll(working.open(), working.now());
      }
      for (int step = 0; step < 8; step++) {
        working.pass("PT3H");
        tryWrongfulActs();
      }
      System.out.println(working.now() + ", not done: " + working.stuck());
    }
    LeftUndone.count(tables, wrongful.attempts());
    working.done().forEach((what, count) -> System.out.printf("%6d  %s%n", count, what));
    working.stuck().forEach((kind, why) -> System.out.println("stuck: " + kind + " " + why));
    wrongful
        .attempts()
        .answers()
        .forEach((act, answers) -> System.out.println("tried: " + act + " " + answers));
  }

  @AfterAll
  static void stop() {
    working.close();
    product.close();
  }

  private static Map<String, Object> classOf(int person) {
    Map<String, Object> answer = new HashMap<>(CLASSES.get(person % CLASSES.size()));
    answer.put("countedFrom", EXPOSED);
    return answer;
  }

  private static void tryWrongfulActs() {
    wrongful.tryAll(working.left(), working.now());
  }

  private static int stillOpen() {
    JsonNode states = town.commandRoom().get("/api/board").expect(200).path("states");
    return OPEN.stream().mapToInt(state -> states.path(state).asInt()).sum();
  }

  @Test
  @Order(1)
  void everybodyReachesAnEnd() {
    JsonNode states = town.commandRoom().get("/api/board").expect(200).path("states");
    System.out.println(states);
    OPEN.forEach(state -> assertThat(states.path(state).asInt()).as(state).isZero());
    assertThat(states.path("RELEASED").asInt()).isGreaterThan(PEOPLE / 2);
  }

  @Test
  @Order(1)
  void nothingWentWrongUnseen() {
    assertThat(product.log()).doesNotContain(" ERROR ");
  }

  /** Of the level above some approved, some refused, and some kept silent for 24 hours. */
  @Test
  @Order(2)
  void silenceOfTheLevelAboveFrees() {
    Map<String, Long> answers =
        tables.counts(
            "select upper_answer, count(*) from decision_basis"
                + " where upper_due_at is not null group by upper_answer");
    System.out.println("the level above: " + answers);
    assertThat(answers).containsKeys("APPROVED", "REFUSED", "SILENT");
    assertThat(
            tables.counts(
                "select r.end_reason, count(*) from restriction r join decision_basis b"
                    + " on b.decision_id = r.decision_id where b.upper_answer = 'SILENT'"
                    + " group by r.end_reason"))
        .containsOnlyKeys("decision.upperSilent");
  }

  @Test
  @Order(2)
  void nobodyIsHeldBeyondTheLawfulEnd() {
    JsonNode board = town.commandRoom().get("/api/board").expect(200);
    assertThat(board.path("personHoursBeyondLawfulEnd").asDouble()).isZero();
  }

  @TestFactory
  @Order(3)
  List<DynamicTest> everyInvariantHolds() {
    return Violations.names().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> assertThat(tables.violations(name, working.now())).as(name).isEmpty()))
        .toList();
  }

  @Test
  @Order(4)
  void noAcknowledgedFormIsLost() {
    Map<String, String> kept = tables.texts("select task_id, answered_by from task_answer");
    assertThat(kept).containsAllEntriesOf(working.acknowledged());
  }

  @Test
  @Order(4)
  void everyWrongfulActIsRefusedForWhatItIs() {
    assertThat(wrongful.attempts().passed()).isEmpty();
    Map<String, Map<String, Integer>> answers = wrongful.attempts().answers();
    assertThat(answers).containsOnlyKeys(Lawful.answers().keySet());
    Lawful.answers()
        .forEach(
            (act, lawful) -> assertThat(lawful).as(act).containsAll(answers.get(act).keySet()));
  }

  /** Class A of a published report: 110 people, of which 2, 107 and 3. */
  @Test
  @Order(5)
  void publishedFiguresThatDoNotAddUpAreFlagged() {
    Map<String, Object> published =
        Map.of(
            "source",
            "公开报道",
            "day",
            "2020-02-20",
            "label",
            "A类",
            "total",
            110,
            "parts",
            List.of(
                Map.of("name", "管控中", "count", 2),
                Map.of("name", "已解除", "count", 107),
                Map.of("name", "退回", "count", 3)));
    JsonNode checked = town.commandRoom().post("/api/board/figures", published).expect(201);
    assertThat(checked.path("balanced").asBoolean(true)).isFalse();
    assertThat(checked.path("sum").asInt()).isEqualTo(112);
    assertThat(checked.path("difference").asInt()).isEqualTo(2);
    JsonNode unbalanced =
        town.commandRoom().get("/api/board/figures?balanced=false").expect(200).path("items");
    assertThat(unbalanced).extracting(one -> one.path("id")).contains(checked.path("id"));
  }

  @Test
  @Order(5)
  void theAuditChainIsWhole() {
    JsonNode audit = town.as("auditor-1").get("/api/audit/verify").expect(200);
    assertThat(audit.path("broken")).as("%s", audit).isEmpty();
  }

  @Test
  @Order(8)
  void everyInvariantHasADamage() {
    assertThat(Damage.ALL)
        .extracting(Damage::invariant)
        .containsExactlyElementsOf(Violations.names())
        .hasSize(11);
  }

  /** Each damage must be seen, or the statement above proves nothing. */
  @TestFactory
  @Order(9)
  List<DynamicTest> everyDamageIsSeen() {
    return Damage.ALL.stream()
        .map(
            damage ->
                DynamicTest.dynamicTest(
                    damage.invariant(),
                    () ->
                        assertThat(tables.violationsAfter(damage, working.now()))
                            .as(damage.statement())
                            .isNotEmpty()))
        .toList();
  }

  /** What the product says of itself is no better than its eyes. */
  @Test
  @Order(10)
  void theProductSeesDamageToo() {
    Damage.TOLD_BY_THE_PRODUCT.forEach(sql -> assertThat(tables.execute(sql)).as(sql).isOne());
    JsonNode worklist = town.as("admin").get("/api/worklist/consistency").expect(200);
    assertThat(worklist.path("consistent").asBoolean(true)).isFalse();
    assertThat(worklist.path("failedJobs").asInt()).isOne();
    JsonNode audit = town.as("auditor-1").get("/api/audit/verify").expect(200);
    assertThat(audit.path("broken")).isNotEmpty();
    JsonNode board = town.commandRoom().get("/api/board").expect(200);
    assertThat(board.path("personHoursBeyondLawfulEnd").asDouble()).isPositive();
    assertThat(board.path("balance").path("unbalanced")).isNotEmpty();
  }
}
