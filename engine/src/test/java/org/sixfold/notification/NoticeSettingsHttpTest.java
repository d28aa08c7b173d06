package org.sixfold.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
class NoticeSettingsHttpTest {

  private static final String PATH = "/api/me/notice-settings";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired JdbcTemplate jdbc;
  @Autowired Notifications notifications;
  @Autowired TransactionTemplate transaction;

  HttpClient member;

  @BeforeEach
  void aMember() {
    town.people("settings-gm,网格员,GRID_MEMBER," + SmallTown.GRID);
    for (String table : List.of("notice_setting", "notice", "outbox_mail")) {
      jdbc.update("delete from " + table + " where username = 'settings-gm'");
    }
    member = clients.basic("settings-gm", SmallTown.PASSWORD);
  }

  @Test
  void whoChoseNothingGetsMailsAtAnyHour() {
    Answer answer = member.get(PATH);

    assertThat(answer.body().path("mail").asBoolean()).isTrue();
    assertThat(answer.body().path("quiet").isNull()).isTrue();
    assertThat(answer.body().path("messengers").size()).isZero();
  }

  @Test
  void everybodyChoosesForThemselves() {
    Answer chosen =
        member.put(
            PATH,
            Map.of(
                "mail",
                false,
                "quiet",
                Map.of("from", "21:30", "to", "06:30"),
                "messengers",
                List.of()));

    assertThat(chosen.status()).isEqualTo(200);
    assertThat(member.get(PATH).body()).isEqualTo(chosen.body());
    assertThat(chosen.body().path("quiet").path("from").asString()).isEqualTo("21:30");
    assertThat(clients.anonymous().get(PATH).status()).isEqualTo(401);
  }

  @Test
  void hoursThatAreNoneAreRefused() {
    Answer refused =
        member.put(PATH, Map.of("mail", true, "quiet", Map.of("from", "22:00", "to", "22:00")));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("errors").get(0).path("code").asString())
        .isEqualTo("notice.quietEmpty");
    assertThat(member.put(PATH, "{\"mail\":\"perhaps\"}").status()).isEqualTo(400);
  }

  @Test
  void aPageAsksForLittleWhetherAnythingIsNew() {
    assertThat(member.get("/api/notices/unread").body().path("latest").isNull()).isTrue();
    transaction.executeWithoutResult(
        status ->
            notifications.queue(
                "settings-1", "settings-gm", "task-escalated", Map.of("title", "电话核查")));

    Answer pulse = member.get("/api/notices/unread");

    assertThat(pulse.body().path("unread").asInt()).isEqualTo(1);
    assertThat(pulse.body().path("latest").asString()).hasSize(18);
  }
}
