package org.sixfold.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.forecast.persistence.DoneTaskRow;
import org.sixfold.forecast.persistence.ForecastMapper;
import org.sixfold.forecast.persistence.OutcomeCountRow;
import org.sixfold.responsibility.RotaImport;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.sixfold.testsupport.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** One grid member has forty tasks due in two hours, which is far more than anybody does. */
@EngineTest
class ForecastTest {

  private static final String KIND = "forecast-kind";
  private static final int MANY = 40;

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired ForecastMapper mapper;
  @Autowired JdbcTemplate jdbc;
  @Autowired RotaImport rota;
  @Autowired SixfoldClock clock;
  @Autowired Forecasts forecasts;
  @Autowired UserDirectory users;
  @Autowired SqlSessionFactory sessions;

  Backlog backlog;
  HttpClient room;

  @BeforeEach
  void aBusyGrid() {
    town.people(
        "fc-room,指挥室,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "fc-busy,忙,GRID_MEMBER," + SmallTown.GRID,
        "fc-free,闲,GRID_MEMBER," + SmallTown.OTHER_GRID);
    backlog = new Backlog(jdbc, rota, clock);
    backlog.clear();
    backlog.onDuty("fc-busy", 14);
    backlog.onDuty("fc-free", 14);
    room = clients.basic("fc-room", SmallTown.PASSWORD);
  }

  private List<String> busy() {
    List<String> ids = new ArrayList<>();
    Instant due = clock.now().plus(Duration.ofHours(2));
    for (int i = 0; i < MANY; i++) {
      ids.add(backlog.open(KIND, SmallTown.GRID, "GRID_MEMBER", "fc-busy", due.plusSeconds(i)));
    }
    return ids;
  }

  @Test
  void theGridAndTheHourOfWhatWillBeLateAreTold() {
    busy();
    backlog.open(
        KIND,
        SmallTown.OTHER_GRID,
        "GRID_MEMBER",
        "fc-free",
        clock.now().plus(Duration.ofHours(9)));

    JsonNode forecast = room.get("/api/forecast").body();

    assertThat(forecast.path("open").asInt()).isEqualTo(MANY + 1);
    JsonNode worst = forecast.path("grids").get(0);
    assertThat(worst.path("grid").asString()).isEqualTo(SmallTown.GRID);
    assertThat(worst.path("misses").asDouble()).isBetween(15.0, 35.0);
    double first = worst.path("byHour").get(0).asDouble() + worst.path("byHour").get(1).asDouble();
    assertThat(first + worst.path("byHour").get(2).asDouble())
        .isCloseTo(worst.path("misses").asDouble(), org.assertj.core.data.Offset.offset(0.2));
    assertThat(forecast.path("hours")).hasSize(worst.path("byHour").size());
    JsonNode other = forecast.path("grids").get(1);
    assertThat(other.path("misses").asDouble()).isLessThan(0.2);
    assertThat(room.get("/api/forecast").body().path("misses"))
        .as("the same question has the same answer")
        .isEqualTo(forecast.path("misses"));
  }

  @Test
  void theLastDueAreTheLikeliestToBeLateAndNobodyIsNamed() {
    List<String> ids = busy();

    JsonNode forecast = room.get("/api/forecast").body();
    assertThat(forecast.path("atRisk").get(0).path("likelihood").asDouble()).isGreaterThan(0.9);
    assertThat(forecast.toString()).doesNotContain("忙", "personName");

    List<String> late = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = room.get("/api/forecast/tasks?limit=7" + cursor).body();
      page.path("items").forEach(item -> late.add(item.path("taskId").asString()));
      cursor = page.path("next").isNull() ? null : "&cursor=" + page.path("next").asString();
    } while (cursor != null);
    assertThat(late).doesNotHaveDuplicates().endsWith(ids.get(MANY - 1));
    assertThat(late).doesNotContain(ids.get(0));
    assertThat(late.size()).isBetween(15, 35);
  }

  @Test
  void whatIsInNobodysHandsIsLateWhereNobodyIs() {
    Instant due = clock.now().plus(Duration.ofHours(1));
    backlog.open(KIND, SmallTown.VILLAGE, "LINK_CADRE", null, due);
    backlog.open(KIND, SmallTown.GRID, "GRID_MEMBER", "fc-busy", clock.now().minusSeconds(60));

    JsonNode forecast = room.get("/api/forecast").body();

    assertThat(forecast.path("misses").asDouble()).isEqualTo(1);
    assertThat(forecast.path("overdue").asInt()).isEqualTo(1);
  }

  @Test
  void theCommandRoomAsksAboutItsOwnGrids() {
    HttpClient member = clients.basic("fc-busy", SmallTown.PASSWORD);

    assertThat(member.get("/api/forecast").status()).isEqualTo(403);
    assertThat(room.get("/api/forecast?grid=330784").status()).isEqualTo(403);
    assertThat(room.get("/api/forecast?grid=nowhere").code()).isEqualTo("grid.unknown");
    assertThat(room.get("/api/forecast?until=2001-01-01T00:00:00Z").code())
        .isEqualTo("forecast.untilInvalid");
    assertThat(room.get("/api/forecast?ahead=PT49H").code()).isEqualTo("forecast.untilInvalid");
    assertThat(room.get("/api/forecast?ahead=PT8H").body().path("hours").size()).isIn(8, 9);
    assertThat(room.get("/api/forecast/tasks?cursor=x").code()).isEqualTo("page.cursorInvalid");
  }

  @Test
  void aForecastTakesTheSameStatementsHoweverManyTasksThereAre() {
    StatementCounter counter = new StatementCounter();
    sessions.getConfiguration().addInterceptor(counter);
    SignedInUser who = users.find("fc-room").orElseThrow();
    Forecasts.Reach reach = new Forecasts.Reach(null, null);
    forecasts.view(who, null, reach);

    int none = counter.during(() -> forecasts.view(who, null, reach));
    busy();
    int many = counter.during(() -> forecasts.view(who, null, reach));

    assertThat(none).isPositive();
    assertThat(many).as("and one more where the roster is looked up anew").isLessThanOrEqualTo(2);
  }

  @Test
  void workDoneLatelyIsRead() {
    Instant ended = clock.now().minusSeconds(3_600);
    backlog.done(KIND, "fc-busy", ended.minusSeconds(300), ended);
    backlog.done(KIND, "fc-busy", ended.minusSeconds(90_000), ended.minusSeconds(80_000));
    Instant since = ended.minusSeconds(600);

    assertThat(mapper.done(since, 10)).extracting(DoneTaskRow::endedBy).containsExactly("fc-busy");
    assertThat(mapper.outcomes(since)).containsExactly(new OutcomeCountRow(KIND, "DONE", 1));
    assertThat(mapper.done(Instant.EPOCH, 1)).hasSize(1);
  }
}
