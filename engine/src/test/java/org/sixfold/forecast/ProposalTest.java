package org.sixfold.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.UserDirectory;
import org.sixfold.responsibility.RotaImport;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** One grid member drowns in tasks, the neighbour has none. */
@EngineTest
class ProposalTest {

  private static final String KIND = "proposal-kind";
  private static final int MANY = 24;

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired JdbcTemplate jdbc;
  @Autowired RotaImport rota;
  @Autowired UserDirectory users;
  @Autowired SixfoldClock clock;

  Backlog backlog;
  HttpClient room;

  @BeforeEach
  void oneDrownsAndOneIsFree() {
    jdbc.update("delete from assistance");
    jdbc.update("update roster_member set active = false where role = 'GRID_MEMBER'");
    town.people(
        "pr-room,指挥室,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "pr-other-room,外地指挥室,SUPERVISOR," + SmallTown.OTHER_GRID,
        "pr-busy,忙,GRID_MEMBER," + SmallTown.GRID,
        "pr-free,闲,GRID_MEMBER," + SmallTown.OTHER_GRID);
    backlog = new Backlog(jdbc, rota, clock);
    backlog.clear();
    backlog.onDuty("pr-busy", 14);
    backlog.onDuty("pr-free", 14);
    room = clients.basic("pr-room", SmallTown.PASSWORD);
    Instant due = clock.now().plus(Duration.ofHours(2));
    for (int i = 0; i < MANY; i++) {
      backlog.open(KIND, SmallTown.GRID, "GRID_MEMBER", "pr-busy", due.plusSeconds(i));
    }
  }

  private JsonNode proposal() {
    JsonNode proposals = room.get("/api/forecast").body().path("proposals");
    assertThat(proposals).hasSize(1);
    return proposals.get(0);
  }

  private int held(String username) {
    return jdbc.queryForObject(
        "select count(*) from work_item where assignee = ?", Integer.class, username);
  }

  @Test
  void whoHasTimeIsProposedWithWhatItWouldChange() {
    JsonNode proposal = proposal();

    assertThat(proposal.path("to").asString()).isEqualTo(SmallTown.GRID);
    assertThat(proposal.path("people").get(0).path("username").asString()).isEqualTo("pr-free");
    assertThat(proposal.path("people").get(0).path("grid").asString())
        .isEqualTo(SmallTown.OTHER_GRID);
    assertThat(proposal.path("tasks").asInt()).isBetween(8, 14);
    assertThat(proposal.path("missesBefore").asDouble())
        .isGreaterThan(proposal.path("missesAfter").asDouble() + 5);
  }

  @Test
  void acceptingLetsTheHelperInAndGivesTheTasksAsForetold() {
    JsonNode proposal = proposal();

    HttpClient.Answer accepted = accept(proposal.path("id").asString());

    assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(200);
    assertThat(accepted.body().path("assisting").get(0).asString()).isEqualTo("pr-free");
    assertThat(accepted.body().path("moved").path("results"))
        .allMatch(result -> result.path("done").asBoolean());
    assertThat(held("pr-free")).isEqualTo(proposal.path("tasks").asInt());
    assertThat(
            Duration.between(
                clock.now(),
                OffsetDateTime.parse(accepted.body().path("until").asString()).toInstant()))
        .as("while what was given is due")
        .isBetween(Duration.ofMinutes(110), Duration.ofMinutes(125));
    assertThat(users.find("pr-free").orElseThrow().grids()).contains(SmallTown.GRID);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from task_note where noted_by = 'pr-room'", Integer.class))
        .isGreaterThanOrEqualTo(held("pr-free"));
    assertThat(
            jdbc.queryForList(
                "select action from audit_entry where subject = 'member:pr-free'", String.class))
        .contains("member.assistanceBegun");
    assertThat(room.get("/api/forecast").body().path("misses").asDouble())
        .isLessThan(proposal.path("missesBefore").asDouble() - 5);
    assertThat(room.get("/api/forecast").body().path("proposals")).isEmpty();
  }

  @Test
  void whatWasAcceptedIsTakenBack() {
    JsonNode moved = accept(proposal().path("id").asString()).body().path("moved");

    assertThat(
            room.post(
                    "/api/tasks/bulk/" + moved.path("undo").path("id").asString() + "/undo",
                    Map.of())
                .status())
        .isEqualTo(200);

    assertThat(held("pr-free")).isZero();
    assertThat(held("pr-busy")).isEqualTo(MANY);
    assertThat(users.find("pr-free").orElseThrow().grids()).doesNotContain(SmallTown.GRID);
    assertThat(
            jdbc.queryForList(
                "select action from audit_entry where subject = 'member:pr-free' order by seq desc",
                String.class))
        .startsWith("member.assistanceEnded");
  }

  @Test
  void whoHasGoneOnWithATaskStaysForIt() {
    JsonNode moved = accept(proposal().path("id").asString()).body().path("moved");
    String begun = moved.path("results").get(0).path("id").asString();
    jdbc.update(
        "insert into task_draft (task_id, username, draft, saved_at) values (?, 'pr-free', '{}', ?)",
        begun,
        LocalDateTime.ofInstant(clock.now().plusSeconds(1), ZoneOffset.UTC));

    room.post("/api/tasks/bulk/" + moved.path("undo").path("id").asString() + "/undo", Map.of());

    assertThat(held("pr-free")).isEqualTo(1);
    assertThat(users.find("pr-free").orElseThrow().grids()).contains(SmallTown.GRID);
  }

  @Test
  void whatNoLongerHelpsIsRefusedAndLeavesNothing() {
    String id = proposal().path("id").asString();
    jdbc.update("update work_item set item_state = 'COMPLETED'");

    assertThat(accept(id).code()).isEqualTo("forecast.proposalOutdated");
    assertThat(accept("nonsense").code()).isEqualTo("forecast.proposalUnknown");
    assertThat(jdbc.queryForObject("select count(*) from assistance", Integer.class)).isZero();
  }

  @Test
  void onlyTheCommandRoomOfBothGridsMovesPeople() {
    String id = proposal().path("id").asString();
    HttpClient member = clients.basic("pr-busy", SmallTown.PASSWORD);
    HttpClient other = clients.basic("pr-other-room", SmallTown.PASSWORD);

    assertThat(member.post("/api/forecast/proposals/" + id + "/accept", Map.of()).status())
        .isEqualTo(403);
    assertThat(other.post("/api/forecast/proposals/" + id + "/accept", Map.of()).status())
        .isEqualTo(403);
    assertThat(other.delete("/api/members/pr-free/assistance/" + SmallTown.GRID).status())
        .isEqualTo(403);
    assertThat(held("pr-free")).isZero();
  }

  private HttpClient.Answer accept(String id) {
    return room.post("/api/forecast/proposals/" + id + "/accept", Map.of());
  }
}
