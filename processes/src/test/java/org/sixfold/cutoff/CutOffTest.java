package org.sixfold.cutoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Accounts;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.BoardFilter;
import org.sixfold.board.BoardLists;
import org.sixfold.board.CaseFigure;
import org.sixfold.board.CheckingFigures.Stop;
import org.sixfold.board.Moment;
import org.sixfold.cutoff.CutOffView.Holder;
import org.sixfold.cutoff.CutOffView.Kind;
import org.sixfold.cutoff.CutOffView.ListAtCutOff;
import org.sixfold.cutoff.CutOffView.Proposal;
import org.sixfold.grid.Grid;
import org.sixfold.responsibility.RosterImport;
import org.sixfold.responsibility.RotaImport;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.OwnPhones;
import org.sixfold.testsupport.OwnPhones.Answer;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.sixfold.worklist.BulkTasks;
import org.sixfold.worklist.TaskFigure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** An hour before eight in the evening: seven people of a list, one at each step of the check. */
@ProcessTest
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:cutoff;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class CutOffTest {

  private static final String DAY = "2021-12-11";
  private static final String OTHER_GRID = "33078400100702";
  private static final String HELPERS =
      """
      username,name,role,grids,phone,email
      cutoff-late,晚班网格员,GRID_MEMBER,33078400100702,,
      cutoff-gone,下班网格员,GRID_MEMBER,33078400100702,,
      """;
  private static final String ROTA =
      """
      username,from,to
      gm-33078400100701,2021-12-11T08:00,2021-12-11T22:00
      gm-33078400100702,2021-12-11T08:00,2021-12-11T22:00
      cutoff-late,2021-12-11T18:00,2021-12-12T06:00
      cutoff-gone,2021-12-11T06:00,2021-12-11T14:00
      """;

  private static final Map<String, Object> NO_ANSWER = Map.of("reached", "NO_ANSWER");
  private static final Map<String, Object> NOT_CONCERNED =
      Map.of("reached", "SELF", "identityStated", true, "wasInArea", "NO", "address", "本地");

  @Autowired Walk walk;
  @Autowired CutOffs cutOffs;
  @Autowired BoardLists boardLists;
  @Autowired BulkTasks bulk;
  @Autowired RosterImport roster;
  @Autowired RotaImport rota;
  @Autowired Accounts accounts;
  @Autowired OwnPhones http;
  @Autowired JdbcTemplate jdbc;

  private SignedInUser room;

  @BeforeEach
  void aDayWithOneList() throws IOException {
    roster.read(new StringReader(HELPERS));
    rota.read(new StringReader(ROTA), 0);
    accounts.setPasswordForAll(List.of("command-1", "gm-33078400100701", "dr-01"), "sixfold");
    room = walk.user("command-1");
    walk.startAt(DAY + "T09:00");
  }

  @AfterEach
  void theListIsGone() {
    jdbc.update("delete from intake_row where list_id in (select id from intake_list)");
    jdbc.update("delete from intake_list");
    jdbc.update("delete from rota_shift where username like 'gm-330784001007%'");
  }

  @Test
  void minutesLeftAndPhaseAreThoseOfTheDecisionOnDeadlines() {
    List<List<Object>> seen = new ArrayList<>();
    for (String time :
        List.of(
            "09:00:00",
            "18:59:00",
            "18:59:59",
            "19:00:00",
            "19:29:59",
            "19:30:00",
            "19:59:59",
            "20:00:00",
            "20:01:00",
            "23:59:59")) {
      walk.startAt(DAY + "T" + time);
      CutOffView view = cutOffs.view(room, null, BoardFilter.ALL);
      assertThat(view.cutOffAt()).isEqualTo(at(DAY + "T20:00"));
      seen.add(List.of(time, view.phase(), view.minutesLeft()));
    }
    assertThat(seen)
        .containsExactly(
            List.of("09:00:00", CutOffPhase.EARLIER, 660L),
            List.of("18:59:00", CutOffPhase.EARLIER, 61L),
            List.of("18:59:59", CutOffPhase.EARLIER, 61L),
            List.of("19:00:00", CutOffPhase.T60, 60L),
            List.of("19:29:59", CutOffPhase.T60, 31L),
            List.of("19:30:00", CutOffPhase.T30, 30L),
            List.of("19:59:59", CutOffPhase.T30, 1L),
            List.of("20:00:00", CutOffPhase.PASSED, 0L),
            List.of("20:01:00", CutOffPhase.PASSED, -1L),
            List.of("23:59:59", CutOffPhase.PASSED, -239L));
    assertThat(cutOffs.view(room, LocalDate.parse("2021-12-13"), BoardFilter.ALL).cutOffAt())
        .isEqualTo(at("2021-12-13T20:00"));
  }

  @Test
  void everybodyWhoIsBeingCheckedCountsOnceUnderWhatStopsThem() {
    String list = peopleAtEveryStep();
    walk.startAt(DAY + "T19:00");
    BoardFilter filter = of(list);

    CutOffView view = cutOffs.view(room, null, filter);

    assertThat(view.stops())
        .containsExactlyInAnyOrder(
            new Stop("CALL_1", 1),
            new Stop("CALL_2", 1),
            new Stop("CALL_3", 1),
            new Stop("VISIT", 1),
            new Stop("TRACE", 1),
            new Stop("RETURN", 1),
            new Stop("RECEIPT", 1),
            new Stop("CLASS", 1));
    assertThat(view.checking()).isEqualTo(8);
    ListAtCutOff one = view.lists().get(0);
    assertThat(one.progress().named()).isEqualTo(9);
    assertThat(one.checking()).isEqualTo(8);
    assertThat(one.stops()).isEqualTo(view.stops());
    for (Stop stop : view.stops()) {
      assertThat(
              boardLists.cases(room, filter, CaseFigure.STOPPED, stop.cause(), Moment.of(50, null)))
          .satisfies(page -> assertThat(page.items()).hasSize((int) stop.cases()))
          .satisfies(page -> assertThat(page.count()).isEqualTo(stop.cases()));
    }
    assertThat(
            boardLists.cases(room, filter, CaseFigure.STOPPED, null, Moment.of(50, null)).count())
        .isEqualTo(view.checking());
  }

  @Test
  void whoHoldsThemIsToldAndEveryCountIsItsList() {
    String list = peopleAtEveryStep();
    walk.startAt(DAY + "T19:00");

    CutOffView view = cutOffs.view(room, null, of(list));

    assertThat(view.holders())
        .anySatisfy(
            holder -> {
              assertThat(holder.username()).isEqualTo("gm-33078400100701");
              assertThat(holder.role()).isEqualTo(Role.GRID_MEMBER);
              assertThat(holder.onDuty()).isTrue();
              assertThat(holder.nextDue()).isNotNull();
            });
    for (Holder holder : view.holders()) {
      BoardFilter filter = new BoardFilter(null, false, holder.role(), null, list, null, null);
      assertThat(
              boardLists
                  .tasks(room, filter, TaskFigure.CHECKING, holder.username(), Moment.of(50, null))
                  .count())
          .as(holder.username())
          .isEqualTo(holder.open());
    }
    long open = view.holders().stream().mapToLong(Holder::open).sum();
    assertThat(
            boardLists
                .tasks(room, of(list), TaskFigure.CHECKING, null, Moment.of(50, null))
                .count())
        .isEqualTo(open);
  }

  @Test
  void aColleagueOfTheGridOnDutyTakesHalfOfTheDifferenceAndAllOfWhoHasGone() {
    List<String> people = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      people.add(walk.open(OTHER_GRID, true, false));
    }
    String list = DayList.of(jdbc, DAY, people);
    give(people.subList(0, 6), "gm-33078400100702");
    give(people.subList(6, 9), "cutoff-gone");
    walk.startAt(DAY + "T19:00");

    List<Proposal> proposals = cutOffs.view(room, null, of(list)).proposals();

    assertThat(proposals)
        .extracting(
            Proposal::kind, Proposal::from, Proposal::fromOnDuty, Proposal::to, Proposal::tasks)
        .containsExactly(tuple(Kind.MOVE, "cutoff-gone", false, "cutoff-late", 3L));
    Proposal first = proposals.get(0);
    bulk.run(room, BulkTasks.Action.ASSIGN, first.taskIds(), Map.of("username", first.to()));
    give(people.subList(6, 9), "gm-33078400100702");
    assertThat(cutOffs.view(room, null, of(list)).proposals())
        .extracting(
            Proposal::kind, Proposal::from, Proposal::fromOnDuty, Proposal::to, Proposal::tasks)
        .as("nine against none")
        .containsExactly(tuple(Kind.MOVE, "gm-33078400100702", true, "cutoff-late", 4L));
  }

  @Test
  void whatNobodyHasIsGivenToWhoeverIsThere() {
    List<String> people = List.of(walk.open(OTHER_GRID, true, false));
    String list = DayList.of(jdbc, DAY, people);
    give(people, null);
    walk.startAt(DAY + "T19:00");

    CutOffView view = cutOffs.view(room, null, of(list));

    assertThat(view.unassigned())
        .extracting(CutOffView.Unassigned::role, CutOffView.Unassigned::open)
        .containsExactly(tuple(Role.GRID_MEMBER, 1L));
    assertThat(view.proposals())
        .extracting(Proposal::kind, Proposal::to, Proposal::tasks)
        .containsExactly(tuple(Kind.ASSIGN, "cutoff-late", 1L));
    BoardFilter filter = new BoardFilter(null, false, Role.GRID_MEMBER, null, list, null, null);
    assertThat(boardLists.tasks(room, filter, TaskFigure.CHECKING, "-", Moment.of(9, null)).count())
        .isEqualTo(1);
  }

  @Test
  void whoseTasksAreOverdueAndWhomNobodyCanRelieveIsNudged() {
    List<String> people = List.of(walk.open(Walk.GRID, true, false));
    String list = DayList.of(jdbc, DAY, people);
    walk.startAt(DAY + "T20:30");

    List<Proposal> proposals = cutOffs.view(room, null, of(list)).proposals();

    assertThat(proposals)
        .extracting(Proposal::kind, Proposal::from, Proposal::tasks)
        .containsExactly(tuple(Kind.NUDGE, "gm-33078400100701", 1L));
    assertThat(proposals.get(0).taskIds())
        .containsExactly(walk.task(people.get(0), "check-by-phone"));
  }

  @Test
  void onlyWhoSeesTheListsSeesItAndOverHttpToo() {
    for (String other : List.of("gm-33078400100701", "dr-01")) {
      assertThatThrownBy(() -> cutOffs.view(walk.user(other), null, BoardFilter.ALL))
          .hasMessageContaining("access.forbidden");
    }
    String list = DayList.of(jdbc, DAY, List.of(walk.open(Walk.GRID, true, false)));
    walk.startAt(DAY + "T19:10");
    String path = "/api/cut-off?date=2021-12-11&list=" + list;
    assertThat(get("gm-33078400100701", path).status()).isEqualTo(403);
    JsonNode body = get("command-1", path).body();
    assertThat(body.path("phase").asString()).isEqualTo("T60");
    assertThat(body.path("minutesLeft").asInt()).isEqualTo(50);
    assertThat(body.path("cutOffAt").asString()).isEqualTo("2021-12-11T20:00:00+08:00");
    assertThat(body.path("stops").path(0).path("cause").asString()).isEqualTo("CALL_1");
  }

  /** Nine people: one has answered that it does not concern them, the others are on their way. */
  private String peopleAtEveryStep() {
    List<String> people = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      people.add(walk.open(Walk.GRID, true, false));
    }
    people.add(walk.open(Walk.GRID, false, false));
    people.add(walk.open(Walk.GRID, false, false));
    people.add(walk.open(Grid.OUTSIDE, true, false));
    people.add(walk.open(Grid.OUTSIDE, true, false));
    walk.complete(people.get(1), "check-by-phone", "NO_ANSWER", NO_ANSWER);
    walk.complete(people.get(2), "check-by-phone", "NO_ANSWER", NO_ANSWER);
    walk.complete(people.get(3), "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(people.get(4), "check-by-phone", "NOT_CONCERNED", NOT_CONCERNED);
    walk.complete(people.get(6), "visit-person", "NOT_FOUND", Map.of("found", "NO_SUCH_ADDRESS"));
    walk.complete(people.get(8), "return-with-receipt", "SENT", sent());
    walk.until(DAY + "T11:00");
    walk.complete(people.get(2), "check-by-phone", "NO_ANSWER", NO_ANSWER);
    return DayList.of(jdbc, DAY, people);
  }

  private Map<String, Object> sent() {
    return Map.of(
        "to",
        "NOT_LISTED",
        "toOther",
        "江南街道",
        "contact",
        "值班",
        "reason",
        "OUTSIDE",
        "sentAt",
        walk.now());
  }

  private Answer get(String username, String path) {
    byte[] secret = (username + ":sixfold").getBytes(StandardCharsets.UTF_8);
    return http.at("10.9.1.1")
        .send(
            HttpMethod.GET,
            path,
            null,
            Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret)));
  }

  private void give(List<String> people, String username) {
    people.forEach(
        id ->
            jdbc.update(
                "update work_item set assignee = ? where case_id = ? and item_state = 'OPEN'",
                username,
                id));
  }

  private static BoardFilter of(String list) {
    return new BoardFilter(null, false, null, null, list, null, null);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
