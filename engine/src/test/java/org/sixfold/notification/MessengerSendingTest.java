package org.sixfold.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.live.LiveEvents;
import org.sixfold.notification.MessengerProperties.Messenger;
import org.sixfold.notification.MessengerProperties.Protocol;
import org.sixfold.notification.NoticeChoice.Quiet;
import org.sixfold.notification.NoticeChoice.Robot;
import org.sixfold.notification.persistence.NoticeMapper;
import org.sixfold.notification.persistence.NoticeSettingMapper;
import org.sixfold.notification.persistence.OutboxMapper;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldProperties;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Notices by the robots of work messengers, against a receiver that checks what arrives. */
@WorklistTest
class MessengerSendingTest {

  private static final Instant NOON = Instant.parse("2021-12-11T04:00:00Z");
  private static final String SECRET = "SEC000example";
  private static final Map<String, Object> VALUES =
      Map.of("title", "电话核查", "level", 1, "grid", "33078400100101", "taskId", "t-1");

  @Autowired OutboxMapper mails;
  @Autowired NoticeMapper notices;
  @Autowired NoticeSettingMapper chosen;
  @Autowired TransactionTemplate transaction;
  @Autowired JsonMapper json;
  @Autowired JdbcTemplate jdbc;
  @Autowired LiveEvents live;
  @Autowired HandClock clock;

  private final RobotReceiver receiver = new RobotReceiver();
  private NoticeSettings settings;
  private Outbox outbox;
  private MessengerSending sending;

  @BeforeEach
  void twoMessengers() {
    for (String table :
        List.of("outbox_mail", "notice", "mail_pace", "notice_setting", "notice_robot")) {
      jdbc.update("delete from " + table);
    }
    clock.set(NOON);
    Messengers messengers =
        new Messengers(
            new MessengerProperties(
                List.of(
                    new Messenger("dingtalk", Protocol.DINGTALK, receiver.at("/robot/send")),
                    new Messenger("wecom", Protocol.WECOM, receiver.at("/cgi-bin/webhook/send")))));
    settings = new NoticeSettings(chosen, messengers, clock);
    outbox = new Outbox(mails, notices, settings, live, clock, json);
    SixfoldProperties properties =
        new SixfoldProperties(
            ZoneId.of("Asia/Shanghai"), Path.of("data"), URI.create("https://sixfold.example/"));
    sending =
        new MessengerSending(
            messengers.all().stream()
                .map(
                    one ->
                        new MessengerChannel(
                            one,
                            settings,
                            new MessengerTexts(properties, json),
                            new WebhookCall(json)))
                .map(
                    channel ->
                        new OutboxSending(
                            channel,
                            mails,
                            new OutboxBundles(mails, settings, transaction),
                            transaction))
                .toList());
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  private void choose(String username, boolean mail, Quiet quiet, Robot... robots) {
    transaction.executeWithoutResult(
        status -> settings.choose(username, new NoticeChoice(mail, quiet, List.of(robots))));
  }

  private static Robot dingtalk() {
    return new Robot("dingtalk", true, "token-1", SECRET);
  }

  private void queue(String key, String username, boolean atOnce) {
    transaction.executeWithoutResult(
        status ->
            outbox.queueAll(
                List.of(new Notifications.Mail(key, username, "task-escalated", VALUES, atOnce))));
  }

  private String state(String key, String channel) {
    return jdbc.queryForObject(
        "select mail_state from outbox_mail where dedupe_key = ? and channel = ?",
        String.class,
        key,
        channel);
  }

  @Test
  void aRobotOfDingTalkIsSentASignedMessageOnceWithoutAnyPerson() {
    choose("village-cadre", true, null, dingtalk());
    queue("w-1", "village-cadre", false);
    queue("w-1", "village-cadre", false);

    assertThat(sending.nextDue()).contains(NOON);
    assertThat(sending.runDue(NOON)).isEqualTo(1);
    assertThat(sending.runDue(NOON.plusSeconds(60))).isZero();

    assertThat(receiver.calls()).hasSize(1);
    RobotReceiver.Call call = receiver.calls().get(0);
    assertThat(call.path()).isEqualTo("/robot/send");
    assertThat(call.query())
        .containsEntry("access_token", "token-1")
        .containsEntry("timestamp", String.valueOf(NOON.toEpochMilli()))
        .containsEntry("sign", MessengerChannel.sign(NOON.toEpochMilli(), SECRET));
    assertThat(call.key()).isEqualTo("w-1");
    assertThat(json.readTree(call.body()).path("msgtype").asString()).isEqualTo("text");
    assertThat(json.readTree(call.body()).path("text").path("content").asString())
        .isEqualTo(
            "[六对一] 任务超时升级（第1级）：电话核查 / Task overdue, level 1: 电话核查\n"
                + "https://sixfold.example/#/task/t-1");
    assertThat(state("w-1", "dingtalk")).isEqualTo("SENT");
    assertThat(state("w-1", "MAIL")).as("the mail is another message").isEqualTo("QUEUED");
  }

  @Test
  void theSignatureIsTheOneThatDingTalkDescribes() {
    assertThat(MessengerChannel.sign(1639195200000L, SECRET))
        .as("computed with another implementation")
        .isEqualTo("Mw5mY/xghQLyZbibho37ES0DLgQxu6JTMk8Z61/LpNk=");
  }

  @Test
  void aRobotOfWeComIsKnownByItsKeyAlone() {
    choose("doctor", false, null, new Robot("wecom", true, "key-9", null));
    queue("w-2", "doctor", false);

    sending.runDue(NOON);

    assertThat(receiver.calls().get(0).path()).isEqualTo("/cgi-bin/webhook/send");
    assertThat(receiver.calls().get(0).query()).isEqualTo(Map.of("key", "key-9"));
    assertThat(state("w-2", "MAIL")).as("chose no mail").isEqualTo("UNWANTED");
    assertThat(notices.unread("doctor")).as("the notice in the product").isEqualTo(1);
  }

  @Test
  void whatComesWithinFifteenMinutesLeavesAsOneMessage() {
    choose("village-cadre", true, null, dingtalk());
    queue("w-3", "village-cadre", false);
    sending.runDue(NOON);
    for (int i = 0; i < 10; i++) {
      queue("w-3-" + i, "village-cadre", false);
    }

    assertThat(sending.runDue(NOON.plusSeconds(899))).isZero();
    assertThat(sending.runDue(NOON.plusSeconds(900))).isEqualTo(1);

    String text =
        json.readTree(receiver.calls().get(1).body()).path("text").path("content").asString();
    assertThat(text)
        .startsWith("[六对一] 10 条通知 / 10 notices\n")
        .endsWith("…\nhttps://sixfold.example/#/notices");
    assertThat(text.lines()).hasSize(1 + 8 + 2);
  }

  @Test
  void quietHoursHoldItUnlessItIsAMatterOfMinutes() {
    choose("village-cadre", true, new Quiet("22:00", "07:00"), dingtalk());
    Instant night = Instant.parse("2021-12-11T23:00:00+08:00");
    clock.set(night);
    queue("w-4", "village-cadre", false);
    queue("w-5", "village-cadre", true);

    assertThat(sending.runDue(night)).isEqualTo(1);
    assertThat(state("w-5", "dingtalk")).isEqualTo("SENT");
    assertThat(sending.nextDue()).contains(Instant.parse("2021-12-12T07:00:00+08:00"));
    assertThat(sending.runDue(Instant.parse("2021-12-12T07:00:00+08:00"))).isEqualTo(1);
  }

  @Test
  void aRedirectIsNotFollowedAndARefusalIsTriedAgainLater() {
    choose("village-cadre", true, null, dingtalk());
    queue("w-6", "village-cadre", false);
    receiver.answers(302, "");

    assertThat(sending.runDue(NOON)).isZero();
    assertThat(receiver.calls())
        .extracting(RobotReceiver.Call::path)
        .containsExactly("/robot/send");
    assertThat(failure("w-6")).isEqualTo("http 302");
    assertThat(sending.nextDue()).contains(NOON.plus(Duration.ofMinutes(1)));

    receiver.answers(200, "{\"errcode\":310000,\"errmsg\":\"sign not match\"}");
    sending.runDue(NOON.plus(Duration.ofMinutes(1)));
    assertThat(failure("w-6")).isEqualTo("errcode 310000");
    assertThat(sending.nextDue()).contains(NOON.plus(Duration.ofMinutes(3)));

    receiver.answers(200, "<html>");
    sending.runDue(NOON.plus(Duration.ofMinutes(3)));
    assertThat(failure("w-6")).isEqualTo("no json");

    receiver.answers(200, "{\"errcode\":0}");
    assertThat(sending.runDue(NOON.plus(Duration.ofMinutes(7)))).isEqualTo(1);
    assertThat(receiver.calls()).extracting(RobotReceiver.Call::key).containsOnly("w-6");
  }

  private String failure(String key) {
    return jdbc.queryForObject(
        "select failure from outbox_mail where dedupe_key = ? and channel = 'dingtalk'",
        String.class,
        key);
  }

  @Test
  void aRobotThatTakesNothingForADayIsGivenUp() {
    choose("village-cadre", true, null, dingtalk());
    queue("w-7", "village-cadre", false);
    receiver.answers(404, "");

    Instant at = NOON;
    while (state("w-7", "dingtalk").equals("QUEUED")) {
      sending.runDue(at);
      at = sending.nextDue().orElse(at);
    }

    assertThat(state("w-7", "dingtalk")).isEqualTo("UNDELIVERABLE");
    assertThat(receiver.calls()).hasSize(30);
    assertThat(Duration.between(NOON, at)).isBetween(Duration.ofHours(20), Duration.ofHours(26));
  }

  @Test
  void whoTakesTheRobotAwayIsSentNoMore() {
    choose("village-cadre", true, null, dingtalk());
    queue("w-8", "village-cadre", false);
    choose("village-cadre", true, null);

    sending.runDue(NOON);

    assertThat(receiver.calls()).isEmpty();
    assertThat(state("w-8", "dingtalk")).isEqualTo("UNDELIVERABLE");
  }

  @Test
  void secretsAreKeptUntilOthersComeAndNeverAnswered() {
    choose("village-cadre", true, null, dingtalk());
    choose("village-cadre", false, null, new Robot("dingtalk", true, null, null));

    assertThat(settings.of("village-cadre").messengers())
        .containsExactly(
            new Robot("dingtalk", true, null, null), new Robot("wecom", false, null, null));
    assertThat(settings.robot("village-cadre", "dingtalk").orElseThrow().secret())
        .isEqualTo(SECRET);
  }

  @Test
  void whatDoesNotFitIsRefusedFieldByField() {
    assertThatThrownBy(
            () ->
                choose(
                    "village-cadre",
                    true,
                    new Quiet("25:00", "7:00"),
                    new Robot("telegram", true, "t", "s"),
                    new Robot("dingtalk", true, "https://evil.example", null),
                    new Robot("wecom", true, null, null)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            no ->
                assertThat(no.errors())
                    .extracting(one -> one.field() + " " + one.code())
                    .containsExactly(
                        "quiet.from notice.timeInvalid",
                        "quiet.to notice.timeInvalid",
                        "messengers[0].channel notice.channelUnknown",
                        "messengers[1].token notice.tokenInvalid",
                        "messengers[1].secret notice.secretInvalid",
                        "messengers[2].token notice.tokenInvalid"));
  }

  @Test
  void anInstallationSpeaksToItsMessengersOverHttpsOnly() {
    for (String endpoint :
        List.of(
            "http://oapi.example/send", "https://oapi.example/send?x=1", "file:///etc/passwd")) {
      assertThatThrownBy(
              () ->
                  new MessengerProperties(
                      List.of(new Messenger("m", Protocol.WECOM, URI.create(endpoint)))))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
