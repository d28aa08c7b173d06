package org.sixfold.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@EngineTest
class BoardHttpTest {

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired JdbcTemplate jdbc;

  HttpClient room;

  @BeforeEach
  void people() {
    town.people(
        "board-room,指挥室,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "board-gm,网格员,GRID_MEMBER," + SmallTown.GRID,
        "board-lab,检测,LAB," + SmallTown.SUBDISTRICT);
    jdbc.update("delete from board_view");
    room = clients.basic("board-room", SmallTown.PASSWORD);
  }

  @Test
  void listsTakeTheFilterOfTheBoard() {
    String filter = "grid=" + SmallTown.GRID + "&own=true&role=DOCTOR&stage=DECISION&due=PT2H";

    assertThat(room.get("/api/board/figures/OVERDUE/tasks?" + filter).status()).isEqualTo(200);
    JsonNode cases = room.get("/api/board/figures/STAGE/cases?value=DECISION&opened=P1D").body();
    assertThat(cases.path("count").isNumber()).isTrue();
    assertThat(cases.path("asOf").asString()).endsWith("+08:00");
    assertThat(room.get("/api/board/timers").status()).isEqualTo(200);
  }

  @Test
  void whatMakesNoSenseIsRefusedInWords() {
    assertThat(room.get("/api/board/figures/NONSENSE/cases").status()).isEqualTo(400);
    assertThat(room.get("/api/board?due=tomorrow").status()).isEqualTo(400);
    assertThat(room.get("/api/board?due=-PT2H").code()).isEqualTo("board.filterInvalid");
    assertThat(room.get("/api/board?grid=nowhere").code()).isEqualTo("grid.unknown");
    assertThat(room.get("/api/board/figures/LIST/cases?value=NAMED").code())
        .isEqualTo("board.filterInvalid");
    assertThat(room.get("/api/board/figures/ESCALATED/tasks?value=x").code())
        .isEqualTo("board.filterInvalid");
    assertThat(room.get("/api/board/figures/BED/cases?value=F/COT").code())
        .isEqualTo("board.filterInvalid");
    assertThat(room.get("/api/board/overdue?cursor=x").code()).isEqualTo("page.cursorInvalid");
  }

  @Test
  void roleAndGridDecideOnTheServer() {
    HttpClient member = clients.basic("board-gm", SmallTown.PASSWORD);
    HttpClient laboratory = clients.basic("board-lab", SmallTown.PASSWORD);

    assertThat(member.get("/api/board?grid=" + SmallTown.OTHER_GRID).status()).isEqualTo(403);
    assertThat(member.get("/api/board/figures/OPEN/tasks?grid=" + SmallTown.OTHER_GRID).status())
        .isEqualTo(403);
    assertThat(member.get("/api/board/figures/BED/cases").status()).isEqualTo(403);
    assertThat(laboratory.get("/api/board/figures/OPEN/tasks").status()).isEqualTo(403);
    assertThat(laboratory.get("/api/board/figures/STATE/cases").status()).isEqualTo(403);
    assertThat(clients.anonymous().get("/api/board").status()).isEqualTo(401);
  }

  @Test
  void viewsAreKeptOncePerUser() {
    Map<String, Object> body =
        Map.of("name", "夜班 · 医生", "filter", Map.of("role", "DOCTOR", "due", "PT2H"));

    assertThat(room.put("/api/board/views/v-1", body).status()).isEqualTo(200);
    assertThat(room.put("/api/board/views/v-1", body).status()).isEqualTo(200);

    JsonNode mine = room.get("/api/board/views").body().path("items");
    assertThat(mine).hasSize(1);
    assertThat(mine.get(0).path("filter").path("role").asString()).isEqualTo("DOCTOR");
    assertThat(mine.get(0).path("filter").path("due").asString()).isEqualTo("PT2H");
    HttpClient member = clients.basic("board-gm", SmallTown.PASSWORD);
    assertThat(member.get("/api/board/views").body().path("items")).isEmpty();
    assertThat(member.delete("/api/board/views/v-1").status()).isEqualTo(204);
    assertThat(room.delete("/api/board/views/v-1").status()).isEqualTo(204);
    assertThat(room.get("/api/board/views").body().path("items")).isEmpty();
  }

  @Test
  void aViewNamesNobody() {
    assertThat(
            room.put("/api/board/views/v-2", Map.of("name", "13800000000", "filter", Map.of()))
                .code())
        .isEqualTo("board.viewInvalid");
    assertThat(room.put("/api/board/views/v-2", Map.of("filter", Map.of())).code())
        .isEqualTo("board.viewInvalid");
  }
}
