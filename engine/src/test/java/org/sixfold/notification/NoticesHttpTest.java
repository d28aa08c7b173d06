package org.sixfold.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class NoticesHttpTest {

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired Notifications notifications;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;

  HttpClient cadre;
  HttpClient doctor;

  @BeforeEach
  void twoMembers() {
    town.people(
        "notice-vc,村干部,VILLAGE_CADRE," + SmallTown.GRID,
        "notice-dr,医生,DOCTOR," + SmallTown.SUBDISTRICT);
    jdbc.update("delete from notice where username like 'notice-%'");
    jdbc.update("delete from outbox_mail where username like 'notice-%'");
    cadre = clients.basic("notice-vc", SmallTown.PASSWORD);
    doctor = clients.basic("notice-dr", SmallTown.PASSWORD);
    for (int i = 1; i <= 3; i++) {
      queue("notice-" + i, "notice-vc");
    }
    queue("notice-4", "notice-dr");
  }

  private void queue(String key, String username) {
    Map<String, Object> values =
        Map.of("title", "电话核查", "level", 2, "taskId", "t-1", "caseId", "c-" + key);
    transaction.executeWithoutResult(
        status -> notifications.queue(key, username, "task-escalated", values));
  }

  @Test
  void everyMailHasANoticeTwinInBothLanguages() {
    Answer mine = cadre.get("/api/notices");

    assertThat(mine.body().path("unread").asInt()).isEqualTo(3);
    var newest = mine.body().path("items").get(0);
    assertThat(mine.body().path("items").size()).isEqualTo(3);
    assertThat(newest.path("caseId").asString()).isEqualTo("c-notice-3");
    assertThat(newest.path("taskId").asString()).isEqualTo("t-1");
    assertThat(newest.path("text").path("zh").asString()).isEqualTo("任务超时升级（第2级）：电话核查");
    assertThat(newest.path("text").path("en").asString()).isEqualTo("Task overdue, level 2: 电话核查");
    assertThat(newest.path("atOnce").asBoolean()).isFalse();
  }

  @Test
  void whatWasReadCountsNoMore() {
    var items = cadre.get("/api/notices?limit=2").body();
    String id = items.path("items").get(0).path("id").asString();

    assertThat(cadre.post("/api/notices/" + id + "/read", Map.of()).status()).isEqualTo(204);
    assertThat(cadre.post("/api/notices/" + id + "/read", Map.of()).status()).isEqualTo(204);
    var unread = cadre.get("/api/notices?unread=true").body();
    assertThat(unread.path("unread").asInt()).isEqualTo(2);
    assertThat(unread.path("items").size()).isEqualTo(2);
    var next = cadre.get("/api/notices?limit=2&cursor=" + items.path("next").asString()).body();
    assertThat(next.path("items").size()).isEqualTo(1);

    assertThat(cadre.post("/api/notices/read", Map.of()).body().path("read").asInt()).isEqualTo(2);
    assertThat(cadre.get("/api/notices").body().path("unread").asInt()).isZero();
    assertThat(doctor.get("/api/notices").body().path("unread").asInt()).isEqualTo(1);
  }

  @Test
  void nobodyTouchesAnothersNotice() {
    String id = cadre.get("/api/notices").body().path("items").get(0).path("id").asString();

    Answer refused = doctor.post("/api/notices/" + id + "/read", Map.of());

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.body().path("code").asString()).isEqualTo("notice.unknown");
    assertThat(cadre.get("/api/notices").body().path("unread").asInt()).isEqualTo(3);
  }
}
