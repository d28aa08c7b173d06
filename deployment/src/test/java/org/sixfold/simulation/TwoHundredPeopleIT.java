package org.sixfold.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
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
import org.sixfold.testsupport.RealMySql;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
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
  private static final int MOST_DAYS = 30;
  private static final Set<String> OPEN = Set.of("CHECKING", "UNDER_CONTROL", "IN_HOSPITAL");

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

  private static RunningProduct product;
  private static Town town;
  private static WorkingTown working;
  private static WrongfulActs wrongful;
  private static Violations violations;
  private static String url;

  @BeforeAll
  static void peopleGoTheirWay() {
    Database database = Database.mySql();
    url = database.environment().get("SIXFOLD_DB_URL");
    product =
        RunningProduct.start(
            database,
            "timelapse",
            "--sixfold.clock.start=" + START,
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.properties.mail.smtp.localhost=localhost",
            "--spring.mail.port=" + MAIL.getSmtp().getPort());
    town = new Town(product);
    violations = new Violations(url);
    keepDriversOnDuty();
    Map<String, Integer> persons = handIn();
    working = new WorkingTown(town, new Habits(SEED), persons, EXPOSED);
    wrongful = new WrongfulActs(town);
    wrongful.tryAll(working.open(), working.now());
    working.work();
    for (int day = 0; day < MOST_DAYS && stillOpen(persons.keySet()) > 0; day++) {
      for (int step = 0; step < 8; step++) {
        working.pass("PT3H");
        wrongful.tryAll(working.open(), working.now());
      }
      System.out.println(working.now() + ", not done: " + working.stuck());
    }
    wrongful.restrictAgain(
        Lists.all(town.commandRoom(), "/api/cases?state=RELEASED").stream()
            .map(one -> one.path("id").asString())
            .limit(20)
            .toList());
    System.out.println("tried and refused: " + wrongful.attempts());
    working.done().forEach((what, count) -> System.out.printf("%6d  %s%n", count, what));
    working.stuck().forEach((kind, why) -> System.out.println("stuck: " + kind + " " + why));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  /** The demo's rota is of December 2021. */
  private static void keepDriversOnDuty() {
    StringBuilder rota = new StringBuilder("username,from,to\n");
    LocalDate first = OffsetDateTime.parse(START).toLocalDate().minusDays(1);
    for (int day = 0; day < MOST_DAYS; day++) {
      LocalDate date = first.plusDays(day);
      for (int driver = 1; driver <= 4; driver++) {
        boolean byDay = driver <= 2;
        rota.append("driver-0")
            .append(driver)
            .append(',')
            .append(date.atTime(byDay ? 8 : 20, 0))
            .append(',')
            .append(byDay ? date.atTime(20, 0) : date.plusDays(1).atTime(8, 0))
            .append('\n');
      }
    }
    town.as("admin")
        .upload(
            "/api/rota/import",
            "rota.csv",
            rota.toString().getBytes(StandardCharsets.UTF_8),
            Map.of())
        .expect(200);
  }

  private static Map<String, Integer> handIn() {
    ListFile file = new ListFile();
    for (int i = 1; i <= PEOPLE; i++) {
      file.person("某" + i, 40_000 + i, "永康市东城街道五金城社区永康人家%d幢%d室".formatted(1 + i % 20, 100 + i));
    }
    Client commandRoom = town.commandRoom();
    String list =
        commandRoom
            .upload(
                "/api/lists",
                "list.csv",
                file.csv(),
                Map.of("source", "永康市防控办", "listDate", START.substring(0, 10)))
            .expect(202)
            .path("id")
            .asString();
    Lists.awaitDone(commandRoom, list);
    Map<String, Integer> persons = new HashMap<>();
    for (JsonNode row : Lists.all(commandRoom, "/api/lists/" + list + "/rows")) {
      persons.put(row.path("caseId").asString(), row.path("row").asInt());
    }
    assertThat(persons).hasSize(PEOPLE);
    return persons;
  }

  private static long stillOpen(Set<String> cases) {
    Set<String> open = new HashSet<>();
    for (String state : OPEN) {
      Lists.all(town.commandRoom(), "/api/cases?state=" + state)
          .forEach(one -> open.add(one.path("id").asString()));
    }
    open.retainAll(cases);
    return open.size();
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
  @Order(2)
  void nobodyIsHeldBeyondTheLawfulEnd() {
    JsonNode board = town.commandRoom().get("/api/board").expect(200);
    assertThat(board.path("personHoursBeyondLawfulEnd").asDouble()).isZero();
  }

  @TestFactory
  @Order(3)
  List<DynamicTest> everyInvariantHolds() {
    String now = now();
    return Violations.names().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> assertThat(violations.of(name, now)).as(name).isEmpty()))
        .toList();
  }

  @Test
  @Order(4)
  void noAcknowledgedFormIsLost() {
    Map<String, String> kept = new HashMap<>();
    query("select task_id, answered_by from task_answer", kept);
    assertThat(kept).containsAllEntriesOf(working.acknowledged());
  }

  @Test
  @Order(4)
  void everyWrongfulActIsRefused() {
    assertThat(wrongful.done()).isEmpty();
    assertThat(wrongful.attempts().keySet())
        .containsExactlyInAnyOrder(
            "a decision is signed in bulk",
            "a doctor forges a positive",
            "a free person is restricted again",
            "a grid member announces release",
            "a later end is signed",
            "a leader signs without delegation",
            "a village cadre signs");
  }

  @Test
  @Order(5)
  void theAuditChainIsWhole() {
    JsonNode audit = town.as("auditor-1").get("/api/audit/verify").expect(200);
    assertThat(audit.path("broken")).as("%s", audit).isEmpty();
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
                    () -> {
                      assertThat(execute(damage.statement())).as("rows damaged").isPositive();
                      assertThat(violations.of(damage.invariant(), now())).isNotEmpty();
                    }))
        .toList();
  }

  private static String now() {
    return OffsetDateTime.parse(working.now())
        .withOffsetSameInstant(ZoneOffset.UTC)
        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
  }

  private static int execute(String sql) {
    try (Connection connection = DriverManager.getConnection(url, RealMySql.user(), "");
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static void query(String sql, Map<String, String> into) {
    try (Connection connection = DriverManager.getConnection(url, RealMySql.user(), "");
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        into.put(rows.getString(1), rows.getString(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
