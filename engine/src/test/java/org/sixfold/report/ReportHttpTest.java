package org.sixfold.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@EngineTest
class ReportHttpTest {

  @Autowired HttpClients clients;
  @Autowired SmallTown town;

  HttpClient room;
  HttpClient member;

  @BeforeEach
  void people() {
    town.people(
        "report-room,指挥室,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "report-gm,网格员,GRID_MEMBER," + SmallTown.GRID);
    room = clients.basic("report-room", SmallTown.PASSWORD);
    member = clients.basic("report-gm", SmallTown.PASSWORD);
  }

  @Test
  void theLedgerIsALinePerStateAndEachEntryAList() {
    JsonNode ledger = room.get("/api/board/ledger").body();

    assertThat(ledger.path("lines")).hasSize(9);
    assertThat(ledger.path("from").asString()).endsWith("T00:00:00+08:00");
    assertThat(ledger.path("total").path("difference").isNumber()).isTrue();
    JsonNode list = room.get("/api/board/ledger/cases?entry=CLOSING&state=CHECKING&limit=1").body();
    assertThat(list.path("total").isNumber()).isTrue();
    assertThat(room.get("/api/board/ledger?date=2999-01-01").code()).isEqualTo("report.dayInvalid");
    assertThat(room.get("/api/board/ledger/cases?entry=SIDEWAYS").status()).isEqualTo(400);
    assertThat(member.get("/api/board/ledger?grid=" + SmallTown.OTHER_GRID).status())
        .isEqualTo(403);
  }

  @Test
  void aReplyIsKeptOncePerKey() {
    Map<String, Object> said =
        Map.of("by", "GRID", "key", SmallTown.GRID, "text", "当天系统升级，电话晚打了一小时");
    Map<String, String> key = Map.of("Idempotency-Key", "reply-" + System.nanoTime());

    JsonNode first = member.send("POST", "/api/board/timeliness/replies", said, key).body();
    JsonNode again = member.send("POST", "/api/board/timeliness/replies", said, key).body();

    assertThat(again.path("id").asString()).isNotEmpty().isEqualTo(first.path("id").asString());
    assertThat(room.get("/api/board/timeliness?by=GRID").body().path("replies"))
        .extracting(reply -> reply.path("id").asString())
        .containsOnlyOnce(first.path("id").asString());
    assertThat(room.get("/api/board/timeliness?by=NOBODY").status()).isEqualTo(400);
    assertThat(room.get("/api/board/timeliness/tasks?mark=LATE&cursor=eA").code())
        .isEqualTo("page.cursorInvalid");
  }

  @Test
  void whoIsToldOfEveryReportIsKept() {
    assertThat(
            room.put("/api/board/daily-report/telling", Map.of("told", true))
                .body()
                .path("told")
                .asBoolean())
        .isTrue();
    assertThat(room.get("/api/board/daily-report/days").body().path("told").asBoolean()).isTrue();
    assertThat(member.get("/api/board/daily-report/days").status()).isEqualTo(403);
    assertThat(member.get("/api/board/daily-report").status()).isEqualTo(403);
    assertThat(room.get("/api/board/daily-report?date=2001-01-01").code()).isEqualTo("report.none");
  }
}
